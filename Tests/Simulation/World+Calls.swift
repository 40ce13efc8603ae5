@testable import Bus

extension World {
  /// A program makes a call, and then the next after a while.
  func nextCall(of program: Program) {
    guard program.isAlive, !program.engine.isDraining, now < lastCall else { return }
    let together = chance(1, in: 15) ? draw(2...30) : 1
    for _ in 0..<together { begin(from: program) }
    at(now + spread(isCalm ? plan.pause * 4 : plan.pause), in: program) { $0.nextCall(of: program) }
  }

  private func begin(from program: Program) {
    let services = Array(Set(seats.flatMap(\.services))).sorted()
    let service = services[draw(0...services.count - 1)]
    let method = ServiceModel.methods(of: service)[draw(0...1)]
    var extensions = Extensions()
    if method.kind == .command { extensions.key = InstanceID { random.next() }.bytes }
    if !isCalm && chance(1, in: 40) {
      extensions.target = program.engine.table.byService[service]?.min { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }
    let timeout: Duration = chance(1, in: 5) && !isCalm ? .milliseconds(draw(1...800)) : .milliseconds(draw(4_000...6_000))
    let number = errands.count
    let body = Body.encode(number, padding: chance(1, in: 200) ? draw(10_000...300_000) : draw(0...80))
    let errand = Errand(
      number: number, caller: program, method: method, key: extensions.key, begun: now, deadline: now + timeout,
      outgoing: .init(
        service: service, serviceID: method.serviceID, method: method.number, target: extensions.target, extensions: extensions.encoded,
        body: body))
    errands.append(errand)
    if !isCalm && chance(1, in: 30) { at(now + .microseconds(draw(0...300_000))) { _ in errand.isGivenUp = true } }
    attempt(errand)
  }

  /// One attempt, as `Node.exchange` makes it.
  private func attempt(_ errand: Errand) {
    let program = errand.caller
    errand.attempts += 1
    let waiter = attempts.count
    attempts.append(Attempt(errand: errand))
    report.events += 1
    attempts[waiter].requestID = program.engine.call(errand.outgoing, within: errand.deadline - now, waiter: waiter, now: now)
    tell("\(program.name) errand \(errand.number) \(errand.method.name): request \(attempts[waiter].requestID ?? 0)")
    // Among them may be some that a slow loop has not come to.
    let wanted = min(program.wantedAt, now)
    for completion in program.engine.takeCompletions() { complete(completion.waiter, completion.outcome, wanted: wanted) }
    wake(program, at: now + .microseconds(draw(0...100)))
  }

  /// The engine has ended an attempt.
  func complete(_ waiter: Int, _ outcome: CallOutcome, wanted: Moment) {
    let errand = attempts[waiter].errand
    let program = errand.caller
    require(!attempts[waiter].isEnded && !errand.isEnded, "errand \(errand.number) ended twice")
    attempts[waiter].isEnded = true
    checkTime(of: errand, wanted: wanted)
    switch outcome {
    case .reply(let body):
      if !errand.isOdd {
        let told = Body.decode(body)
        let isOwn = program.seat.isRelayed || told?.requestID == attempts[waiter].requestID
        require(
          told?.errand == errand.number && isOwn,
          "errand \(errand.number) got the reply of \(told.map { "\($0.errand), request \($0.requestID)" } ?? "nobody")")
        require(attempts[waiter].isSent, "errand \(errand.number) was answered and never sent")
      }
      tell("errand \(errand.number) is answered")
      errand.isAcknowledged = true
      finish(errand, nil)
    case .refused(let refusal):
      tell("errand \(errand.number): \(refusal.name)\(refusal.notExecuted ? ", not executed" : "")")
      checkSwallowed(waiter, refusal)
      if refusal.notExecuted, let requestID = attempts[waiter].requestID { errand.denied.insert(requestID) }
      errand.mayHaveRun = errand.mayHaveRun || !refusal.notExecuted
      retry(errand, refusal)
    }
  }

  /// As `Node.retry` does.
  private func retry(_ errand: Errand, _ refusal: Refusal) {
    let delay = RetryPolicy.delay(attempt: errand.attempts, jitter: Double.random(in: 0...1, using: &random))
    if RetryPolicy.costsBudget(refusal) { errand.costly += 1 }
    let least = RetryPolicy.leastTime(after: refusal, errand.method, mayHaveRun: errand.mayHaveRun, of: errand.deadline - errand.begun)
    guard errand.costly < RetryPolicy.attempts, RetryPolicy.mayRetry(refusal, errand.method, hasKey: !errand.key.isEmpty, hasOthers: false),
      errand.deadline - now > delay + least, !errand.isGivenUp
    else { return finish(errand, refusal) }
    at(now + delay, in: errand.caller) { world in
      guard !errand.isGivenUp else { return world.finish(errand, Refusal(BusRefusals.cancelled, notExecuted: true)) }
      world.attempt(errand)
    }
  }

  private func finish(_ errand: Errand, _ refusal: Refusal?) {
    errand.isEnded = true
    errand.refusal = refusal
    errand.refusal?.notExecuted = !errand.mayHaveRun
    if refusal == nil { report.acknowledged += 1 } else { report.refused += 1 }
  }
}
