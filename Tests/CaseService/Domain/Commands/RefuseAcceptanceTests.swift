import CaseDomain
import Civics
import Testing

@Suite("Refusing to accept a case")
struct RefuseAcceptanceTests {
  typealias Sample = CaseSample
  let approver = Sample.officer(.approver, at: Sample.at("2026-03-03"))

  @Test func `the refusal is kept with its grounds and the right to appeal`() throws {
    let record = try Sample.filed(Sample.disabilityFirst).after(RefuseAcceptance(grounds: " 不属于残疾评定范围 "), approver)
    #expect(record.state == .refused)
    #expect(record.acceptanceRefusal == AcceptanceRefusal(on: Sample.day("2026-03-03"), grounds: "不属于残疾评定范围", appeal: .general))
    #expect(record.result == nil)
    #expect(record.closedOn == Day("2026-03-03"))
  }

  @Test func `what counts as received on Monday is not refused before it`() throws {
    let saturday = Sample.at("2026-03-07")
    let record = try Sample.filed(Sample.disabilityFirst, at: saturday)
    let refused = try record.after(RefuseAcceptance(grounds: "理由"), Sample.officer(.approver, at: saturday))
    #expect(refused.closedOn == Day("2026-03-09"))
  }

  @Test(arguments: ["", "   ", "\n\t"])
  func `a refusal without grounds is no refusal`(grounds: String) throws {
    let record = try Sample.filed(Sample.disabilityFirst)
    #expect(throws: CaseRefusal.groundsMissing) { try record.after(RefuseAcceptance(grounds: grounds), approver) }
  }

  @Test func `what silence has accepted is not refused any more, though before a visit it has accepted nothing`() throws {
    let record = try Sample.filed(Sample.disabilityRenewal)
    let refusal = RefuseAcceptance(grounds: "理由")
    #expect(try record.after(refusal, Sample.officer(.approver, at: Sample.at("2026-03-09", 23))).state == .refused)
    #expect(throws: CaseRefusal.correctionTooLate(due: Sample.day("2026-03-09"))) {
      try record.after(refusal, Sample.officer(.approver, at: Sample.at("2026-03-10", 0)))
    }
    let visit = try Sample.filed(Sample.disabilityFirst)
    #expect(try visit.after(refusal, Sample.officer(.approver, at: Sample.at("2026-04-10"))).state == .refused)
  }

  @Test func `only an approver refuses to accept`() throws {
    let record = try Sample.filed(Sample.disabilityFirst)
    #expect(throws: CaseRefusal.roleMayNot(.windowClerk, .refuseAcceptance, allowed: [.approver])) {
      try record.after(RefuseAcceptance(grounds: "理由"), Sample.officer(.windowClerk, at: approver.at))
    }
  }

  @Test func `an accepted case is not refused acceptance any more`() throws {
    let record = try Sample.accepted(Sample.disabilityRenewal)
    #expect(throws: CaseRefusal.outOfOrder(.refuseAcceptance, in: .accepted, possible: CaseTransition.acts(of: .approver, in: .accepted))) {
      try record.after(RefuseAcceptance(grounds: "理由"), approver)
    }
  }
}
