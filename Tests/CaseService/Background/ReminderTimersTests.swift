import CaseDomain
import Civics
import Contracts
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("Reminders that days bring")
struct ReminderTimersTests {
  static let id = "01990000-0000-7000-8000-000000000002"

  /// A case whose proof may follow, received on 2026-03-02.
  /// - Parameter isStopped: whether it is accepted then too, and its clock stopped.
  func filed(_ bench: TimerBench, isStopped: Bool = false) async throws {
    let submission = SubmitCase(
      id: Self.id, serial: 1, applicant: CaseSample.person, item: CaseSample.orphanCare,
      offered: CaseSample.offers(CaseSample.orphanCare, as: CaseSample.digest),
      held: [])
    let moment = CaseSample.at("2026-03-02")
    var record = try CaseRecord(history: submission.decide(occasion: CaseSample.applicant(at: moment), rules: CaseRules()))
    if isStopped {
      record = try record.after(AcceptCase(), CaseSample.officer(.windowClerk, at: moment))
        .after(StopClock(.expertReview, expected: 60), CaseSample.officer(.approver, at: moment))
    }
    try await bench.store.write { [record] transaction in
      try KeptCase(record: record, submittedAt: moment, channel: "web").insertAsBefore(in: transaction)
      try CaseTimerTable.change(of: record.id, from: [:], to: CaseTimer.timers(of: record), in: transaction)
    }
  }

  @Test func `are told when they are due, three times, whatever the clock does`() async throws {
    let bench = try await TimerBench(in: TemporaryDirectory.make(), at: "2026-03-06T23:59")
    try await filed(bench)
    #expect(try await bench.timers.fire() == 0)
    for (day, told) in [("2026-03-07", 1), ("2026-03-07", 1), ("2026-03-05", 1), ("2026-03-12", 2), ("2026-03-30", 3), ("2026-05-01", 3)] {
      bench.clock.set("\(day)T08:00")
      try await bench.timers.fire()
      #expect(try await bench.kinds(Self.id).count { $0 == "case.reminded" } == told, "\(day)")
    }
    #expect(try await bench.rows(Self.id)[.reminder] == nil)
    #expect(try await bench.record(Self.id)?.reminders?.times == 3)
    await bench.store.close()
  }

  @Test func `are told while the clock stands still`() async throws {
    let bench = try await TimerBench(in: TemporaryDirectory.make(), at: "2026-03-07T08:00")
    try await filed(bench, isStopped: true)
    try await bench.timers.fire()
    #expect(try await bench.kinds(Self.id) == ["case.reminded"])
    #expect(try await bench.record(Self.id)?.state == .clockStopped)
    #expect(try await bench.rows(Self.id)[.reminder] == CaseSample.day("2026-03-12"))
    await bench.store.close()
  }

  @Test func `are given to cases whose clock stood still before`() async throws {
    let directory = TemporaryDirectory.make()
    let before = try await TimerBench(in: directory, at: "2026-03-03T08:00", migrations: Array(CaseService.migrations.prefix(11)))
    try await filed(before, isStopped: true)
    try await before.store.write { transaction in
      try transaction.execute("DELETE FROM case_timer WHERE kind = ?", [.text(CaseTimer.reminder.rawValue)])
    }
    await before.store.close()
    let bench = try await TimerBench(in: directory, at: "2026-03-03T08:00")
    try await bench.timers.fire()
    #expect(try await bench.rows(Self.id) == [.reminder: CaseSample.day("2026-03-07")])
    await bench.store.close()
  }

  @Test func `are given to cases of before`() async throws {
    let directory = TemporaryDirectory.make()
    let before = try await TimerBench(in: directory, at: "2026-03-03T08:00", migrations: Array(CaseService.migrations.prefix(3)))
    try await filed(before)
    try await before.store.write { transaction in
      try transaction.execute("DELETE FROM case_timer WHERE kind = ?", [.text(CaseTimer.reminder.rawValue)])
    }
    await before.store.close()
    let bench = try await TimerBench(in: directory, at: "2026-03-03T08:00")
    try await bench.timers.fire()
    #expect(try await bench.rows(Self.id)[.reminder] == CaseSample.day("2026-03-07"))
    await bench.store.close()
  }
}
