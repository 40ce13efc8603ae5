import CaseDomain
import Civics
import Testing

@Suite("Withdrawing a case")
struct WithdrawCaseTests {
  typealias Sample = CaseSample
  let applicant = Sample.applicant(at: Sample.at("2026-03-05"))

  @Test func `the applicant withdraws before the decision, at any step`() throws {
    let submitted = try Sample.filed(Sample.disabilityFirst, rules: CaseRules(receivesAtOnce: false))
    for record in [submitted, try Sample.filed(Sample.disabilityFirst), try Sample.accepted(Sample.disabilityFirst)] {
      let withdrawn = try record.after(WithdrawCase(reason: "不再需要"), applicant)
      #expect(withdrawn.state == .withdrawn)
      #expect(withdrawn.result == .withdrawn)
      #expect(withdrawn.closedOn == Day("2026-03-05"))
    }
  }

  @Test func `a decided case is not withdrawn`() throws {
    let record = try Sample.filed(Sample.lossReport)
    #expect(throws: CaseRefusal.outOfOrder(.withdraw, in: .decided, possible: [.object])) { try record.after(WithdrawCase(), applicant) }
  }

  @Test func `a case is withdrawn once`() throws {
    let record = try Sample.filed(Sample.disabilityFirst).after(WithdrawCase(), applicant)
    #expect(throws: CaseRefusal.outOfOrder(.withdraw, in: .withdrawn, possible: [])) { try record.after(WithdrawCase(), applicant) }
  }

  @Test func `another applicant is refused before learning where the case stands`() throws {
    let stranger = Sample.applicant(Applicant(subject: "subject-9", kind: .naturalPerson), at: applicant.at)
    for record in [try Sample.filed(Sample.disabilityFirst), try Sample.filed(Sample.lossReport)] {
      #expect(throws: CaseRefusal.notTheApplicant) { try record.after(WithdrawCase(), stranger) }
    }
  }

  @Test func `an applicant under another id withdraws where the case knows that id, and nowhere else`() throws {
    let record = try Sample.filed(Sample.disabilityFirst)
    let names = [record.filing.applicant.subject, "subject-8"]
    let occasions = names.map { alias in
      CaseOccasion(
        actor: CaseActor(id: "subject-9", role: .applicant, alias: alias), channel: .web, at: applicant.at, cause: .request("request"))
    }
    #expect(try record.after(WithdrawCase(), occasions[0]).state == .withdrawn)
    #expect(throws: CaseRefusal.notTheApplicant) { try record.after(WithdrawCase(), occasions[1]) }
  }

  @Test(arguments: [CaseRole.windowClerk, .approver, .system])
  func `nobody withdraws in the applicant's place`(role: CaseRole) throws {
    let record = try Sample.filed(Sample.disabilityFirst)
    #expect(throws: CaseRefusal.roleMayNot(role, .withdraw, allowed: [.applicant])) {
      try record.after(WithdrawCase(), Sample.officer(role, at: applicant.at))
    }
  }

  @Test func `a reason longer than the limit is refused`() throws {
    let record = try Sample.filed(Sample.disabilityFirst)
    #expect(throws: CaseRefusal.textTooLong(limit: CaseLimits.text)) {
      try record.after(WithdrawCase(reason: String(repeating: "字", count: CaseLimits.text + 1)), applicant)
    }
  }
}
