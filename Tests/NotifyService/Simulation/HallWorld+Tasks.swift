import Bus
import Contracts
import NotifyDomain

@testable import NotifyService
@testable import ServiceKit
@testable import Store

extension HallWorld {
  /// Asks for an errand once, of some program.
  func ask(_ number: Int) async {
    let (program, errand, scheduler, tidings) = (program(), errands[number].errand, scheduler, tidings)
    let isRepeat = errands[number].reply != nil
    if errands[number].running > 0 { errands[number].isOverlapping = true }
    errands[number].running += 1
    errands[number].attempts += 1
    say("asks program \(program.number): \(errand.act)")
    scheduler.begin {
      let tiding: HallTiding
      do {
        tiding = .answered(errand: number, try await program.answer(errand))
      } catch let refusal as Refusal {
        tiding = .refused(errand: number, refusal, isRepeat: isRepeat)
      } catch {
        tiding = .failed("\(errand.act): \(error)")
      }
      // The answer is on its way, and its program may end before it has gone out.
      let isThere = await scheduler.park("answers", of: program.number)
      tidings.tell(isThere ? tiding : .unanswered(errand: number))
    }
    await scheduler.idle()
  }

  /// Whoever has heard nothing asks again, with the same key.
  func askAgain() async {
    guard let number = luck.one(of: errands.indices.filter { errands[$0].isOpen }) else { return }
    await ask(number)
  }

  /// Somebody presses twice, or a line repeats what it carries: also long afterwards.
  func askTwice() async {
    guard let number = luck.one(of: errands.indices.filter { errands[$0].running > 0 || errands[$0].reply != nil }) else { return }
    await ask(number)
  }

  /// Runs what a program does by itself, once at a time.
  func begin(_ name: String, _ body: @escaping @Sendable () async throws -> Void) async {
    guard busy.insert(name).inserted else { return }
    let tidings = tidings
    scheduler.begin {
      do {
        try await body()
      } catch let error where Self.isExpected(error) {
        // It is begun again.
      } catch {
        tidings.tell(.failed("\(name): \(error)"))
      }
      tidings.tell(.ended(name))
    }
    await scheduler.idle()
  }

  /// What goes by itself: a call that was not answered, a program that is gone, another that was first.
  private static func isExpected(_ error: any Error) -> Bool {
    if let refusal = error as? Refusal { return refusal.retry }
    switch error as? StoreError {
    case .closed, .cursorElsewhere: return true
    default: return false
    }
  }

  /// A program takes what the log of the case service has for it.
  func follow(_ program: HallProgram) async {
    let (surroundings, limit) = (surroundings, 1 + luck.below(4))
    await begin("\(program.number) follows") {
      var cursor = try await program.environment.store.read { try $0.cursor(of: "case") }
      while await surroundings.scheduler.park("is pushed events", of: program.number) {
        let page = surroundings.page(after: cursor, limit: limit)
        guard !page.isEmpty else { return }
        try await program.uptake.apply(page, movingOn: &cursor)
      }
    }
  }

  /// A program does one of its duties.
  func performDuty(_ program: HallProgram) async {
    let number = luck.below(program.duties.count + program.waiting.count)
    if number < program.duties.count {
      let duty = program.duties[number]
      await begin("\(program.number) \(duty.description)") { try await duty.perform() }
    } else {
      let waiting = program.waiting[number - program.duties.count]
      await begin("\(program.number) \(waiting.description)") { try await waiting.serve() }
    }
  }

  /// A sender of a program looks for what is due.
  func beginSending(_ program: HallProgram) async {
    guard let sender = luck.one(of: program.senders) else { return }
    await look(sender, of: program)
  }

  func look(_ sender: NoticeSender, of program: HallProgram) async {
    let tidings = tidings
    let prefix = "\(program.number) \(sender.provider.name)"
    // What was left by the program before it is settled first.
    guard !busy.contains("\(program.number) settles \(sender.provider.name)") else { return }
    await begin("\(prefix) looks") {
      if let other = sender.board.substitute(for: sender.place) { try await sender.handOver(to: other, except: []) }
      let room = sender.board.room(sender.place, width: sender.provider.width, now: sender.now)
      guard room > 0 else { return }
      let due = try await sender.due(beside: 0)
      if !due.isEmpty { tidings.tell(.due(prefix, sender, Array(due.prefix(room)))) }
    }
  }

  func attempt(_ due: [DueNotice], by sender: NoticeSender, named prefix: String) async {
    for one in due { await begin("\(prefix) \(one.delivery.messageID)") { _ = await sender.attempt(one) } }
  }
}
