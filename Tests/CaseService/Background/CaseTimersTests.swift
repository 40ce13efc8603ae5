import Bus
import CaseDomain
import Civics
import Contracts
import Logging
import ServiceKit
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("What days bring to cases")
struct CaseTimersTests {
  /// Cases filed on 2026-09-01 for an item that is promised in 3 workdays, by the 4th, and by law in 10, by the 15th; the notice ends on the 8th.
  static func filed(_ count: Int = 1) async throws -> (directory: String, ids: [String]) {
    let cases = try await CaseBench()
    var ids: [String] = []
    for _ in 0..<count { ids.append(try await cases.submit(SampleItems.forAll).id) }
    await cases.bench.stop()
    return (cases.bench.directory, ids)
  }

  @Test func `silence accepts on the day of receipt, once the notice period is over and not before`() async throws {
    let (directory, ids) = try await Self.filed()
    let bench = try await TimerBench(in: directory, at: "2026-09-08T23:59")
    #expect(try await bench.rows(ids[0]) == [.silence: CaseSample.day("2026-09-09")])
    #expect(try await bench.timers.fire() == 0)
    bench.clock.set("2026-09-09T00:00")
    // The acceptance, and the lamp that is yellow by then.
    #expect(try await bench.timers.fire() == 2)
    let record = try #require(try await bench.record(ids[0]))
    #expect(record.state == .accepted && record.acceptedOn == CaseSample.day("2026-09-01"))
    #expect(record.clock?.lamp == .yellow)
    #expect(try await bench.kinds(ids[0]) == ["case.submitted", "case.received", "case.accepted", "case.lampChanged"])
    #expect(try await bench.rows(ids[0]) == [.lamp: CaseSample.day("2026-09-16")])
    await bench.store.close()
  }

  @Test func `each lamp is told once, whatever the clock does and however often it is looked at`() async throws {
    let (directory, ids) = try await Self.filed()
    let bench = try await TimerBench(in: directory, at: "2026-09-09T08:00")
    _ = try await bench.timers.fire()
    for time in ["2026-09-01T08:00", "2026-09-09T08:00", "2026-09-15T23:59"] {
      bench.clock.set(time)
      #expect(try await bench.timers.fire() == 0)
    }
    bench.clock.set("2030-01-01T00:00")
    #expect(try await bench.timers.fire() == 1)
    for time in ["2026-09-16T08:00", "2031-01-01T00:00"] {
      bench.clock.set(time)
      #expect(try await bench.timers.fire() == 0)
    }
    #expect(try await bench.record(ids[0])?.clock?.lamp == .red)
    #expect(try await bench.kinds(ids[0]).count { $0 == "case.lampChanged" } == 2)
    await bench.store.close()
  }

  @Test func `more are due than one write takes, and all are done`() async throws {
    let (directory, ids) = try await Self.filed(CaseLimits.timersPerWrite + 5)
    let bench = try await TimerBench(in: directory, at: "2026-09-09T08:00")
    #expect(try await bench.timers.fire() == 2 * ids.count)
    for id in ids { #expect(try await bench.record(id)?.state == .accepted) }
    await bench.store.close()
  }

  @Test func `who does not correct in time has the case returned, once, and followers hear of it`() async throws {
    let cases = try await CaseBench(settings: ["case.correctionDays": "2"])
    let id = try await cases.submit(SampleItems.forAll).id
    let asked = try await cases.askCorrection(id, ["sqb": "未签名"])
    #expect(asked.corrections.first?.respondBy?.due == "2026-09-03")
    await cases.bench.stop()
    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-09-03T23:59")
    #expect(try await bench.rows(id) == [.correction: CaseSample.day("2026-09-04")])
    #expect(try await bench.timers.fire() == 0)
    bench.clock.set("2026-09-04T00:00")
    #expect(try await bench.timers.fire() == 1)
    #expect(try await bench.timers.fire() == 0)
    let record = try #require(try await bench.record(id))
    #expect(record.state == .returned && record.result == .notCorrected && record.ending?.kind == .lapse)
    #expect(try await bench.kinds(id).last == "case.lapsed")
    #expect(try await bench.rows(id).isEmpty)
    await bench.store.close()
  }

  @Test func `what no clerk receives the suite does, and silence accepts it as it would have`() async throws {
    let cases = try await CaseBench(settings: ReceiveCaseOperationTests.byClerk)
    let filed = try await cases.submit(SampleItems.forAll)
    #expect(filed.state == .submitted)
    await cases.bench.stop()
    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-09-06T23:59")
    #expect(try await bench.rows(filed.id) == [.receipt: CaseSample.day("2026-09-07")])
    #expect(try await bench.timers.fire() == 0)
    bench.clock.set("2026-09-07T00:00")
    #expect(try await bench.timers.fire() == 1)
    let received = try #require(try await bench.record(filed.id))
    #expect(received.state == .received && received.receivedOn == CaseSample.day("2026-09-01"))
    #expect(try await bench.rows(filed.id) == [.silence: CaseSample.day("2026-09-09")])
    bench.clock.set("2026-09-09T00:00")
    _ = try await bench.timers.fire()
    #expect(try await bench.record(filed.id)?.acceptedOn == CaseSample.day("2026-09-01"))
    #expect(try await bench.kinds(filed.id) == ["case.submitted", "case.received", "case.accepted", "case.lampChanged"])
    await bench.store.close()
  }

  @Test func `submissions of before that wait for a clerk get the timer of their receipt`() async throws {
    let directory = TemporaryDirectory.make()
    let byClerk = CaseRules(receivesAtOnce: false)
    let filed = try CaseSample.filed(CaseSample.disabilityRenewal, at: CaseSample.at("2026-09-01"), rules: byClerk)
    let record = try filed.renamed(.sample, byClerk)
    let before = try await TimerBench(in: directory, at: "2026-09-01T10:00", migrations: Array(CaseService.migrations.prefix(9)))
    try await before.store.write { transaction in
      try KeptCase(record: record, submittedAt: CaseSample.at("2026-09-01"), channel: "web").insertAsBefore(in: transaction)
    }
    await before.store.close()
    let bench = try await TimerBench(in: directory, at: "2026-09-01T10:00")
    #expect(try await bench.rows(record.id).keys.first == .anew)
    #expect(try await bench.timers.fire() == 1)
    #expect(try await bench.rows(record.id) == [.receipt: CaseSample.day("2026-09-07")])
    await bench.store.close()
  }

  @Test func `submissions that an older program files beside this one get their timer at the next start, however many`() async throws {
    let cases = try await CaseBench(settings: ReceiveCaseOperationTests.byClerk)
    var ids: [String] = []
    for _ in 0...CaseLimits.timersPerWrite { ids.append(try await cases.submit(SampleItems.forAll).id) }
    let kept = try await cases.submit(SampleItems.forAll).id
    let accepted = try await cases.submit(SampleItems.forAll).id
    _ = try await cases.call(ReceiveCase.with { $0.caseID = accepted }, as: CaseBench.clerk)
    await cases.bench.stop()
    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-09-01T10:00")
    let before = try await bench.rows(accepted)
    // As the older program leaves them.
    try await bench.store.write { [ids] transaction in
      for id in ids { try transaction.execute("DELETE FROM case_timer WHERE case_id = ?", [.text(id)]) }
    }
    try await bench.timers.takeUpSubmissions()
    #expect(try await bench.rows(ids[0]).keys.first == .anew)
    try await bench.timers.takeUpSubmissions()
    #expect(try await bench.timers.fire() == ids.count)
    for id in ids + [kept] { #expect(try await bench.rows(id) == [.receipt: CaseSample.day("2026-09-07")]) }
    #expect(try await bench.rows(accepted) == before)
    // Who has it is given none.
    try await bench.timers.takeUpSubmissions()
    #expect(try await bench.timers.fire() == 0)
    await bench.store.close()
  }

  @Test func `a case that cannot be read holds up no other`() async throws {
    let (directory, ids) = try await Self.filed(2)
    let bench = try await TimerBench(in: directory, at: "2026-09-09T08:00")
    try await bench.store.write { transaction in
      try transaction.execute("UPDATE case_record SET standing = ? WHERE id = ?", [.blob([0xFF]), .text(ids[0])])
    }
    _ = try await bench.timers.fire()
    #expect(try await bench.record(ids[1])?.state == .accepted)
    #expect(try await bench.rows(ids[0]).isEmpty)
    #expect(try await bench.timers.fire() == 0)
    await bench.store.close()
  }

  @Test func `cases of before timers get theirs, and a fresh store has none`() async throws {
    let directory = TemporaryDirectory.make()
    let record = try CaseSample.filed(CaseSample.disabilityRenewal, at: CaseSample.at("2026-09-01"))
    let id = String.sample
    let before = try await TimerBench(in: directory, at: "2026-09-01T10:00", migrations: Array(CaseService.migrations.prefix(2)))
    try await before.store.write { transaction in
      try KeptCase(record: record.renamed(id), submittedAt: CaseSample.at("2026-09-01"), channel: "web").insertAsBefore(in: transaction)
    }
    await before.store.close()
    let bench = try await TimerBench(in: directory, at: "2026-09-01T10:00")
    #expect(try await bench.rows(id).keys.first == .anew)
    #expect(try await bench.timers.fire() == 1)
    #expect(try await bench.rows(id) == [.silence: CaseSample.day("2026-09-09")])
    await bench.store.close()

    let fresh = try await TimerBench(in: TemporaryDirectory.make(), at: "2026-09-01T10:00")
    #expect(try await fresh.store.read { try $0.row("SELECT COUNT(*) FROM case_timer")?.integer(0) } == 0)
    await fresh.store.close()
  }

  @Test func `what a new version makes up for waits behind what days bring`() async throws {
    let bench = try await TimerBench(in: TemporaryDirectory.make(), at: "2026-09-09T08:00")
    let due = try await bench.store.write { transaction in
      for (day, id) in [(0, "a"), (0, "b"), (20_000, "c"), (19_000, "d")] {
        try transaction.execute(
          "INSERT INTO case_timer (day, case_id, kind) VALUES (?, ?, ?)", [SQLValue(day), .text(id), .text(CaseTimer.anew.rawValue)])
      }
      return try CaseTimerTable.due(by: CaseSample.day("2026-09-09"), limit: 3, in: transaction).map(\.caseID)
    }
    #expect(due == ["d", "c", "a"])
    await bench.store.close()
  }

  @Test func `who starts does what has come due meanwhile, and the case tells`() async throws {
    let (directory, ids) = try await Self.filed()
    for _ in 0..<2 {
      let cases = try await CaseBench(at: "2026-09-09T10:00", directory: directory)
      let request = GetCase.with {
        $0.caseID = ids[0]
        $0.purpose = .usual(of: CaseBench.clerk, case: ids[0])
      }
      let view = try await cases.bench.eventually(request, as: CaseBench.clerk) { $0.revision >= 4 }
      #expect(view.state == .accepted && view.lamp == "yellow" && view.revision == 4)
      let last = try #require(try await cases.history(ids[0]).last)
      #expect(last.kind == "case.lampChanged" && last.role == .service && last.note.contains("黄牌"))
      await cases.bench.stop()
    }
  }
}

extension String {
  /// An id as the service writes them.
  fileprivate static let sample = "01990000-0000-7000-8000-000000000001"
}

extension CaseRecord {
  /// The same case under another id.
  fileprivate func renamed(_ id: String, _ rules: CaseRules = CaseRules()) throws -> CaseRecord {
    let submission = SubmitCase(
      id: id, serial: 1, applicant: filing.applicant, item: filing.item, offered: filing.evidence, held: [])
    return try CaseRecord(
      history: submission.decide(occasion: CaseSample.applicant(filing.applicant, at: CaseSample.at("2026-09-01")), rules: rules))
  }
}
