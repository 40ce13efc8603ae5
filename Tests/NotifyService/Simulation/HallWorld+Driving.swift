import Bus

@testable import NotifyService
@testable import Store

extension HallWorld {
  /// Begins what is left to begin, and goes on until nobody waits for anything.
  func play(_ part: HallPart) async throws {
    while intents > 0 || !scheduler.parked.isEmpty || errands.contains(where: \.isOpen) {
      try await step(part)
    }
  }

  /// One thing that happens.
  private func step(_ part: HallPart) async throws {
    report.steps += 1
    guard report.steps < Self.mostSteps else { throw HallViolation("it comes to no end") }
    switch luck.below(100) {
    case 0..<12 where intents > 0:
      intents -= 1
      try await intend(part)
    case 12..<17: await follow(program())
    case 17..<21: await performDuty(program())
    case 21..<26: await beginSending(program())
    case 26..<29: surroundings.advance(seconds: luck.chance(20) ? 660 : 1 + luck.below(90))
    case 29..<31 where crashes > 0:
      crashes -= 1
      try await crash()
    case 31..<33: await askTwice()
    case 33..<45: await askAgain()
    default:
      guard let parked = luck.one(of: scheduler.parked) else { return }
      try await goOn(parked)
    }
    try await hear()
  }

  /// Lets one that waits go on; a write is committed, perhaps with others that wait.
  func goOn(_ parked: Parked) async throws {
    guard parked.write != nil else {
      say("program \(parked.program) \(parked.place)")
      return await scheduler.release(parked)
    }
    let waiting = scheduler.parked.filter { $0.write != nil && $0.program == parked.program && $0.number != parked.number }
    let others = waiting.filter { _ in luck.chance(50) }
    try commit(([parked] + others).sorted { $0.number < $1.number })
  }

  /// Commits some writes together. Who waits for one hears of it later, or never, where its program ends before.
  func commit(_ batch: [Parked]) throws {
    let writes = batch.compactMap(\.write)
    report.commits += 1
    say("program \(batch[0].program) commits \(batch.count)")
    do {
      let outcome = try database.run { connection in
        do {
          return try BatchOutcome(of: writes, connection, limits: StoreLimits())
        } catch {
          connection.abandon()
          throw error
        }
      }
      for (one, answer) in zip(batch, outcome.answers) {
        let fail = one.write?.fail
        scheduler.exchange(one, place: "hears of its write") { goesOn in
          if goesOn { answer() } else { fail?(StoreError.closed) }
        }
      }
    } catch {
      throw HallViolation("a commit failed: \(error)")
    }
    // Drawn in any case, so that the world is the same however often it is looked at.
    let looks = luck.chance(15)
    if looksAlways || looks { try checkTables() }
  }

  /// The program ends wherever it is, and another begins with what is on disk.
  func crash() async throws {
    guard let program = luck.one(of: programs) else { return }
    say("program \(program.number) crashes, with \(scheduler.parked.filter { $0.program == program.number }.count) that wait")
    report.crashes += 1
    programs.removeAll { $0.number == program.number }
    await scheduler.kill(program.number)
    busy = busy.filter { !$0.hasPrefix("\(program.number) ") }
    try await hear()
    if let fault { try database.execute(fault.statement) }
    try checkTables()
    await start()
  }

  func start() async {
    let program = HallProgram(nextProgram, surroundings)
    nextProgram += 1
    programs.append(program)
    report.starts += 1
    say("program \(program.number) starts")
    // As its senders do before all else.
    for sender in program.senders {
      let name = "\(program.number) settles \(sender.provider.name)"
      await begin(name) { try await sender.settleInterrupted() }
    }
  }

  func program() -> HallProgram { programs[luck.below(programs.count)] }

  /// Takes in what tasks have come to.
  func hear() async throws {
    for tiding in tidings.take() {
      switch tiding {
      case .answered(let number, let reply):
        errands[number].running -= 1
        if let earlier = errands[number].reply, earlier != reply {
          throw HallViolation("one key, two answers: \(errands[number].errand.act)")
        }
        if errands[number].reply == nil { say("acknowledged: \(errands[number].errand.act)") }
        errands[number].reply = reply
      case .refused(let number, let refusal, let isRepeat):
        errands[number].running -= 1
        let isFault = refusal.code == BusRefusals.internalFault.code || (isRepeat && !HallErrandStanding.goesByItself(refusal))
        guard !isFault else { throw HallViolation("\(errands[number].errand.act), repeated \(isRepeat): \(refusal)") }
        say("refused: \(errands[number].errand.act) \(refusal.name) \(refusal.detail)")
        errands[number].refusal = refusal
      case .unanswered(let number): errands[number].running -= 1
      case .ended(let name): busy.remove(name)
      case .due(let name, let sender, let due): await attempt(due, by: sender, named: name)
      case .failed(let text): throw HallViolation(text)
      }
    }
  }
}
