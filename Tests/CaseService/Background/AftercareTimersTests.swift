import Bus
import CaseDomain
import Civics
import Contracts
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("What days bring to decided cases")
struct AftercareTimersTests {
  /// A case decided on 2026-09-01, to be delivered by the 15th; delivered the same day where that is asked for.
  static func decided(delivered: Bool, settings: [String: String] = [:], rated: RatingGrade? = nil) async throws -> (
    directory: String, id: String
  ) {
    let cases = try await CaseBench(settings: settings)
    let id = try await cases.submit(SampleItems.forAll).id
    _ = try await cases.accept(id)
    _ = try await cases.decide(id, granted: true)
    if delivered { _ = try await cases.deliver(id) }
    if let rated { _ = try await cases.rate(id, rated) }
    await cases.bench.stop()
    return (cases.bench.directory, id)
  }

  @Test func `a delivery that is overdue is told once`() async throws {
    let (directory, id) = try await Self.decided(delivered: false)
    let bench = try await TimerBench(in: directory, at: "2026-09-15T23:59")
    #expect(try await bench.rows(id) == [.overdue: CaseSample.day("2026-09-16")])
    #expect(try await bench.timers.fire() == 0)
    bench.clock.set("2026-09-16T00:00")
    #expect(try await bench.timers.fire() == 1)
    #expect(try await bench.kinds(id).last == "case.overdue")
    #expect(try await bench.rows(id).isEmpty)
    bench.clock.set("2030-01-01T00:00")
    #expect(try await bench.timers.fire() == 0)
    #expect(try await bench.record(id)?.delivery?.overdueOn == CaseSample.day("2026-09-16"))
    await bench.store.close()
  }

  @Test func `a delivered case is archived after the days that are set, and not rated by silence unless that is set`() async throws {
    let (directory, id) = try await Self.decided(delivered: true, settings: ["case.archive": "90"])
    let bench = try await TimerBench(in: directory, at: "2026-11-29T10:00")
    #expect(try await bench.rows(id) == [.archive: CaseSample.day("2026-11-30")])
    #expect(try await bench.timers.fire() == 0)
    bench.clock.set("2026-11-30T00:00")
    #expect(try await bench.timers.fire() == 1)
    #expect(try await bench.record(id)?.state == .archived)
    #expect(try await bench.kinds(id).suffix(2) == ["case.delivered", "case.archived"])
    await bench.store.close()
  }

  @Test func `silence counts where it is set, apart from what people said, and the case is archived after it`() async throws {
    let (directory, id) = try await Self.decided(delivered: true, settings: ["case.ratingSilence": "counts"])
    let bench = try await TimerBench(in: directory, at: "2026-09-09T00:00")
    #expect(try await bench.timers.fire() == 1)
    let record = try #require(try await bench.record(id))
    #expect(record.state == .rated && record.rating?.given.isBySilence == true)
    #expect(try await bench.rows(id) == [.archive: CaseSample.day("2026-10-09")])
    let last = try #require(try await bench.store.read { try CaseJournal.entries(of: id, in: $0) }.last)
    #expect(last.stored.kind == "case.rated" && last.changed.view?.rating?.bySilence == true)
    await bench.store.close()
  }

  @Test func `a bad rating that nobody puts right is told, and keeps the case from the archive`() async throws {
    let (directory, id) = try await Self.decided(delivered: true, rated: .dissatisfied)
    let bench = try await TimerBench(in: directory, at: "2026-09-22T00:00")
    #expect(try await bench.timers.fire() == 1)
    #expect(try await bench.record(id)?.rating?.overdueOn == CaseSample.day("2026-09-22"))
    bench.clock.set("2030-01-01T00:00")
    #expect(try await bench.timers.fire() == 0)
    #expect(try await bench.record(id)?.state == .rated)
    await bench.store.close()
  }

  @Test func `an answer to an objection that is overdue is told once, and the case says so`() async throws {
    let cases = try await CaseBench()
    let id = try await cases.submit(SampleItems.lossReport).id
    _ = try await cases.deliver(id)
    let objection = ObjectToDecision.with { ($0.caseID, $0.reason) = (id, "信息有误") }
    _ = try await cases.call(objection, as: CaseBench.applicant(SampleSubjects.person))
    await cases.bench.stop()
    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-09-21T23:59")
    #expect(try await bench.rows(id) == [.overdue: CaseSample.day("2026-09-22")])
    #expect(try await bench.timers.fire() == 0)
    bench.clock.set("2026-09-22T00:00")
    #expect(try await bench.timers.fire() == 1)
    #expect(try await bench.rows(id).isEmpty)
    bench.clock.set("2030-01-01T00:00")
    #expect(try await bench.timers.fire() == 0)
    let last = try #require(try await bench.store.read { try CaseJournal.entries(of: id, in: $0) }.last)
    #expect(last.stored.kind == "case.overdue" && last.changed.view?.objection?.overdueOn == "2026-09-22")
    // As a version left it that knew no such timer.
    try await bench.store.write { transaction in
      try transaction.execute("UPDATE case_record SET standing = ? WHERE id = ?", [.blob(try Self.untold(id, in: transaction)), .text(id)])
      try transaction.execute(try #require(CaseSchema.openSteps.statements.last))
    }
    // The one that is due at once, and the timer that it brings, which is due too.
    #expect(try await bench.timers.fire() == 2)
    #expect(try await bench.record(id)?.objection?.overdueOn == CaseSample.day("2030-01-01"))
    await bench.store.close()
  }

  /// What is kept of a case, without the day on which its answer was told as overdue.
  private static func untold(_ id: String, in transaction: ReadTransaction) throws -> [UInt8] {
    var kept = StandingRecord(try #require(try CaseTable.find(id: id, in: transaction)).record)
    kept.objection?.overdueOn = nil
    return kept.encoded()
  }
}
