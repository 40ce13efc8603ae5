import CaseDomain
import Civics
import Testing

@Suite("Deciding a case")
struct DecideCaseTests {
  typealias Sample = CaseSample
  let approver = Sample.officer(.approver, at: Sample.at("2026-03-10"))

  @Test func `an approval with a certificate ends as a certificate issued`() throws {
    let record = try Sample.accepted(Sample.disabilityFirst).after(DecideCase(.approve), approver)
    #expect(record.state == .decided)
    #expect(record.result == .certificateIssued)
    #expect(record.decision?.outcome == ItemResult(name: "残疾人证", certificateType: "ct046"))
    #expect(record.decision?.appeal == nil)
    #expect(record.closedOn == Day("2026-03-10"))
  }

  @Test func `an approval without a certificate ends as granted`() throws {
    let item = Sample.item("P020", "高龄津贴", type: .benefitPayment, promised: 10, result: ItemResult(name: "高龄津贴"))
    #expect(try Sample.accepted(item).after(DecideCase(.approve), approver).result == .granted)
  }

  @Test func `a refusal states its grounds and the right to appeal`() throws {
    let record = try Sample.accepted(Sample.disabilityFirst).after(DecideCase(.refuse(grounds: "未达到残疾标准")), approver)
    #expect(record.result == .refused)
    #expect(record.decision?.grounds == "未达到残疾标准")
    #expect(record.decision?.outcome == nil)
    let appeal = try #require(record.decision?.appeal)
    #expect(appeal.text.zh.contains("60日内申请行政复议"))
    #expect(appeal.text.zh.contains("6个月内提起行政诉讼"))
    #expect(appeal.text.en.contains("60 days") && appeal.text.en.contains("6 months"))
  }

  @Test func `a refusal without grounds is not taken`() throws {
    let record = try Sample.accepted(Sample.disabilityFirst)
    #expect(throws: CaseRefusal.groundsMissing) { try record.after(DecideCase(.refuse(grounds: " ")), approver) }
  }

  @Test func `grounds longer than the limit are not taken`() throws {
    let record = try Sample.accepted(Sample.disabilityFirst)
    let longest = String(repeating: "字", count: CaseLimits.text)
    #expect(try record.after(DecideCase(.refuse(grounds: longest)), approver).state == .decided)
    #expect(throws: CaseRefusal.textTooLong(limit: CaseLimits.text)) {
      try record.after(DecideCase(.refuse(grounds: longest + "字")), approver)
    }
  }

  @Test func `a decision before acceptance is a step out of order`() throws {
    let record = try Sample.filed(Sample.disabilityRenewal)
    #expect(throws: CaseRefusal.outOfOrder(.decide, in: .received, possible: CaseTransition.acts(of: .approver, in: .received))) {
      try record.after(DecideCase(.approve), approver)
    }
  }

  @Test func `what counts as accepted on Monday is not decided before it`() throws {
    let saturday = Sample.at("2026-03-07")
    let record = try Sample.accepted(Sample.disabilityRenewal, at: saturday)
    #expect(record.acceptedOn == Day("2026-03-09"))
    #expect(try record.after(DecideCase(.approve), Sample.officer(.approver, at: saturday)).closedOn == Day("2026-03-09"))
  }

  @Test func `a case is decided once`() throws {
    let record = try Sample.accepted(Sample.disabilityRenewal).after(DecideCase(.approve), approver)
    let possible: [CaseAct] = [.annul, .upholdDecision, .annulDecision, .setFee, .waiveFee]
    #expect(throws: CaseRefusal.outOfOrder(.decide, in: .decided, possible: possible)) {
      try record.after(DecideCase(.approve), approver)
    }
  }

  @Test(arguments: [CaseRole.applicant, .windowClerk])
  func `only an approver decides a promised case`(role: CaseRole) throws {
    let record = try Sample.accepted(Sample.disabilityRenewal)
    let occasion = role == .applicant ? Sample.applicant(at: approver.at) : Sample.officer(role, at: approver.at)
    #expect(throws: CaseRefusal.roleMayNot(role, .decide, allowed: [.approver, .system])) {
      try record.after(DecideCase(.approve), occasion)
    }
  }

  @Test func `the system decides no promised case`() throws {
    let record = try Sample.accepted(Sample.disabilityRenewal)
    #expect(throws: CaseRefusal.notDecidedAtOnce) { try record.after(DecideCase(.approve), Sample.system(at: approver.at)) }
  }

  @Test func `nothing is approved while a material is owed, but it may be refused`() throws {
    let record = try Sample.accepted(Sample.orphanCare)
    #expect(throws: CaseRefusal.materialsOwed([Sample.deathProof])) { try record.after(DecideCase(.approve), approver) }
    #expect(try record.after(DecideCase(.refuse(grounds: "材料不实")), approver).result == .refused)
  }
}
