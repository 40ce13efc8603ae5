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

  @Test func `an acceptance that comes after the notice period counts from the day on which silence would have accepted`() throws {
    let record = try Sample.filed(Sample.disabilityRenewal)
    func clerk(_ day: String, _ hour: Int = 10) -> CaseOccasion { Sample.officer(.windowClerk, at: Sample.at(day, hour)) }
    #expect(try record.after(AcceptCase(), clerk("2026-03-09", 23)).acceptedOn == Day("2026-03-09"))
    let late = try record.after(AcceptCase(), clerk("2026-03-10", 0))
    let silent = try record.after(AcceptBySilence(), Sample.system(at: Sample.at("2026-03-10", 0)))
    #expect(late.acceptedOn == Day("2026-03-02") && late.periods == silent.periods)
    // After a visit it is the day of the visit.
    let visit = try Sample.filed(Sample.disabilityFirst)
    let verified = try visit.after(VerifyCase(originals: visit.toBring.map(\.id)), clerk("2026-03-16"))
    #expect(try verified.after(AcceptCase(), clerk("2026-03-23")).acceptedOn == Day("2026-03-23"))
    #expect(try verified.after(AcceptCase(), clerk("2026-03-24")).acceptedOn == Day("2026-03-16"))
  }

  @Test func `what the suite decides at once after the notice period was accepted as by silence, and is decided that day`() throws {
    let item = Sample.item("P100", "事项", type: .publicService, materials: [Sample.form, Sample.deathProof])
    let supply = SupplyEvidence(offered: [Sample.upload(Sample.deathProof)])
    let record = try Sample.filed(item).after(supply, Sample.applicant(at: Sample.at("2026-03-12")))
    #expect(record.state == .decided && record.acceptedOn == Day("2026-03-02") && record.decision?.on == Day("2026-03-12"))
  }

  @Test func `what counts as received on Monday is not accepted before it`() throws {
    let record = try Sample.filed(Sample.disabilityRenewal, at: Sample.at("2026-03-07"))
    let accepted = try record.after(AcceptCase(), Sample.officer(.windowClerk, at: Sample.at("2026-03-07", 11)))
    #expect(accepted.acceptedOn == Day("2026-03-09"))
  }
}
