import CaseDomain
import Civics
import Testing

@Suite("Accepting a case")
struct AcceptCaseTests {
  typealias Sample = CaseSample

  @Test(arguments: [CaseRole.windowClerk, .approver])
  func `acceptance starts both periods`(role: CaseRole) throws {
    let record = try Sample.filed(Sample.disabilityRenewal)
    let accepted = try record.after(AcceptCase(), Sample.officer(role, at: Sample.at("2026-03-03")))
    #expect(accepted.state == .accepted)
    #expect(accepted.acceptedOn == Day("2026-03-03"))
    #expect(accepted.periods?.promised?.due == Day("2026-03-10"))
    #expect(accepted.periods?.statutory.due == Day("2026-03-17"))
  }

  @Test func `acceptance before the verification is a step out of order`() throws {
    let record = try Sample.filed(Sample.disabilityFirst)
    #expect(throws: CaseRefusal.verificationFirst(VisitReason(code: "originals", text: "现场核验原件"))) {
      try record.after(AcceptCase(), Sample.officer(.approver, at: Sample.at("2026-03-03")))
    }
  }

  @Test func `a verified case is accepted`() throws {
    #expect(try Sample.accepted(Sample.disabilityFirst).state == .accepted)
  }

  @Test func `the system accepts no promised case`() throws {
    let record = try Sample.filed(Sample.disabilityRenewal)
    #expect(throws: CaseRefusal.notDecidedAtOnce) { try record.after(AcceptCase(), Sample.system(at: Sample.at("2026-03-03"))) }
  }

  @Test func `an applicant accepts nothing`() throws {
    let record = try Sample.filed(Sample.disabilityRenewal)
    #expect(throws: CaseRefusal.roleMayNot(.applicant, .accept, allowed: [.windowClerk, .approver, .system])) {
      try record.after(AcceptCase(), Sample.applicant(at: Sample.at("2026-03-03")))
    }
  }

  @Test func `a case is accepted once`() throws {
    let record = try Sample.accepted(Sample.disabilityRenewal)
    #expect(throws: CaseRefusal.outOfOrder(.accept, in: .accepted, possible: CaseTransition.acts(of: .approver, in: .accepted))) {
      try record.after(AcceptCase(), Sample.officer(.approver, at: Sample.at("2026-03-03")))
    }
  }

  @Test func `what counts as received on Monday is not accepted before it`() throws {
    let record = try Sample.filed(Sample.disabilityRenewal, at: Sample.at("2026-03-07"))
    let accepted = try record.after(AcceptCase(), Sample.officer(.windowClerk, at: Sample.at("2026-03-07", 11)))
    #expect(accepted.acceptedOn == Day("2026-03-09"))
  }
}
