import Bus
import CaseDomain
import Civics
import Contracts
import Store
import TestKit
import Testing

@testable import CaseService

/// An instance of before another visit was known, beside a newer one, writes a case without what is to be seen at it.
@Suite("A case that an older program wrote after a newer one")
struct UnseenOfOlderProgramsTests {
  typealias Items = SampleItems

  /// A case whose diagnosis came after the visit, as an older program leaves its row.
  private func written(_ cases: CaseBench) async throws -> CaseView {
    let filed = try await cases.submit(Items.disabilityFirst)
    _ = try await cases.verify(filed.id, filed.bring.map(\.material))
    _ = try await cases.askCorrection(filed.id, ["jbzm": "不清"])
    let corrected = try await cases.correct(
      filed.id, [CaseBench.upload(Items.diagnosis)], by: CaseBench.applicant(SampleSubjects.person))
    #expect(!corrected.verified && corrected.bring.map(\.material) == ["jbzm"])
    await cases.bench.stop()
    let store = try await KeptCaseTests.open(cases.bench.directory)
    try await store.write { transaction in
      let row = try transaction.row("SELECT standing FROM case_record WHERE id = ?", [.text(filed.id)])
      var standing = try StandingRecord(decoding: #require(row).blob(0))
      #expect(standing.unseen == ["jbzm"])
      standing.unseen = []
      try transaction.execute("UPDATE case_record SET standing = ? WHERE id = ?", [.blob(standing.encoded()), .text(filed.id)])
    }
    await store.close()
    return corrected
  }

  @Test func `waits for the other visit all the same, and afterwards is what its events make of it`() async throws {
    let first = try await CaseBench()
    let corrected = try await written(first)
    let cases = try await CaseBench(directory: first.bench.directory)
    #expect(try await cases.get(corrected.id) == corrected)
    #expect(await refusal { try await cases.accept(corrected.id) }?.name == "case.verificationFirst")
    #expect(try await cases.verify(corrected.id, ["jbzm"]).verified)
    #expect(try await cases.accept(corrected.id).state == .accepted)
    #expect(try await cases.call(AuditCases(), as: CaseBench.auditor).differences.isEmpty)
    await cases.bench.stop()
  }

  @Test func `is accepted by no silence`() async throws {
    let first = try await CaseBench()
    let corrected = try await written(first)
    let bench = try await TimerBench(in: first.bench.directory, at: "2026-12-01T10:00")
    // As the older program set it.
    try await bench.store.write { try CaseTimerTable.put(.silence, of: corrected.id, on: CaseSample.day("2026-09-09"), in: $0) }
    try await bench.timers.fire()
    #expect(try await bench.record(corrected.id)?.state == .received)
    await bench.store.close()
  }

  @Test func `has nothing left to be seen once it is accepted`() throws {
    let clerk = CaseSample.officer(.windowClerk, at: CaseSample.at("2026-03-04"))
    let filed = try CaseSample.filed(CaseSample.disabilityFirst)
    var record = try filed.after(VerifyCase(originals: filed.toBring.map(\.id)), clerk)
      .after(AskCorrection([CorrectionPoint(material: "jbzm", remark: "不清")]), clerk)
      .after(CorrectCase(offered: [CaseSample.upload(CaseSample.diagnosis)]), CaseSample.applicant(at: CaseSample.at("2026-03-05")))
    #expect(record.unseen == ["jbzm"])
    let day = CaseSample.day("2026-03-06")
    let accepted = CaseFact.accepted(on: day, CasePeriods(of: record.item, acceptedOn: day, by: .published))
    try record.apply(CaseEvent(sequence: record.sequence + 1, fact: accepted, occasion: clerk))
    #expect(record.state == .accepted && record.unseen.isEmpty && record.isVerified)
  }
}
