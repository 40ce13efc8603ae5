import ServiceKit

@testable import NotifyService
@testable import Store

extension HallWorld {
  /// Hours that are let pass one after the other: over the ends of holds, the quiet hours and the ends of the days.
  private static let hours = [0, 1, 12, 12, 24, 24]
  /// Rounds in which senders look for what is due, at most, between two of them.
  private static let mostRounds = 60

  /// Nothing fails any more, and one program does all that is open.
  func settle() async throws {
    say("nothing fails any more")
    surroundings.calmDown()
    for hours in Self.hours {
      surroundings.advance(seconds: hours * 3_600 + 60)
      guard let program = programs.first else { return }
      await follow(program)
      try await drain()
      for duty in program.duties { await begin("\(program.number) \(duty.description)") { try await duty.perform() } }
      for waiting in program.waiting { await begin("\(program.number) \(waiting.description)") { try await waiting.serve() } }
      try await drain()
      for _ in 0..<Self.mostRounds {
        let isDue = try database.rows("SELECT 1 FROM delivery WHERE due_at <= \(surroundings.now) LIMIT 1")
        guard !isDue.isEmpty else { break }
        for sender in program.senders { await look(sender, of: program) }
        try await drain()
        // A provider that was left alone for its failures is asked again.
        surroundings.advance(seconds: 31)
      }
    }
  }

  /// Until nobody waits.
  func drain() async throws {
    try await hear()
    while let parked = luck.one(of: scheduler.parked) {
      report.steps += 1
      try await goOn(parked)
      try await hear()
    }
  }
}
