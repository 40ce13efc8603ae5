import CaseDomain
import Civics
import Testing

@Suite("Ending a case without a decision")
struct EndCaseTests {
  typealias Sample = CaseSample
  let clerk = Sample.officer(.windowClerk, at: Sample.at("2026-03-03"))
  let approver = Sample.officer(.approver, at: Sample.at("2026-03-05"))

  func filed() throws -> CaseRecord { try Sample.filed(Sample.disabilityRenewal) }

  func accepted() throws -> CaseRecord { try Sample.accepted(Sample.disabilityRenewal) }

  @Test func `a case that is for another office names it, and has no result of its own`() throws {
    let ended = try filed().after(EndCase(.pointElsewhere, grounds: " 不属本机关 ", office: " 区民政局 ", text: "地址见附"), clerk)
    #expect(ended.state == .notForUs && ended.result == nil && ended.closedOn == Day("2026-03-03"))
    #expect(ended.ending == CaseEnding(.pointElsewhere, on: Sample.day("2026-03-03"), grounds: "不属本机关", office: "区民政局", text: "地址见附"))
    for office in ["", "  "] {
      #expect(throws: CaseRefusal.officeNotNamed) { try filed().after(EndCase(.pointElsewhere, grounds: "理由", office: office), clerk) }
    }
    let long = String(repeating: "局", count: CaseLimits.officeName + 1)
    #expect(throws: CaseRefusal.textTooLong(limit: CaseLimits.officeName)) {
      try filed().after(EndCase(.pointElsewhere, grounds: "理由", office: long), clerk)
    }
  }

  @Test func `a case is returned before it is accepted, and referred upward after it`() throws {
    let returned = try filed().after(EndCase(.giveBack, grounds: "重复申请"), clerk)
    #expect(returned.state == .returned && returned.result == .returned && returned.ending?.office == "")
    let referred = try accepted().after(EndCase(.referUpward, grounds: "市级权限", office: "市残联"), approver)
    #expect(referred.state == .referredUpward && referred.result == .referredUpward && referred.ending?.office == "市残联")
    #expect(throws: CaseRefusal.officeNotNamed) { try accepted().after(EndCase(.referUpward, grounds: "市级权限"), approver) }
    #expect(throws: CaseRefusal.self) { try accepted().after(EndCase(.giveBack, grounds: "理由"), approver) }
    #expect(throws: CaseRefusal.self) { try filed().after(EndCase(.referUpward, grounds: "理由", office: "市残联"), approver) }
    #expect(throws: CaseRefusal.roleMayNot(.windowClerk, .referUpward, allowed: [.approver])) {
      try accepted().after(EndCase(.referUpward, grounds: "理由", office: "市残联"), clerk)
    }
  }

  @Test(arguments: [CaseEnding.Kind.pointElsewhere, .giveBack])
  func `what silence has accepted is neither pointed elsewhere nor returned, and before a visit it has accepted nothing`(
    kind: CaseEnding.Kind
  ) throws {
    let end = EndCase(kind, grounds: "理由", office: "区民政局")
    #expect(try !filed().after(end, Sample.officer(.windowClerk, at: Sample.at("2026-03-09", 23))).state.isOpen)
    #expect(throws: CaseRefusal.correctionTooLate(due: Sample.day("2026-03-09"))) {
      try filed().after(end, Sample.officer(.windowClerk, at: Sample.at("2026-03-10", 0)))
    }
    let visit = try Sample.filed(Sample.disabilityFirst)
    #expect(try !visit.after(end, Sample.officer(.windowClerk, at: Sample.at("2026-04-10"))).state.isOpen)
  }

  @Test func `a void case may be appealed against, and a decided one stays closed since its decision`() throws {
    let void = try accepted().after(EndCase(.annul, grounds: "虚假材料"), approver)
    #expect(void.state == .void && void.result == .void && void.ending?.appeal == .general && void.closedOn == Day("2026-03-05"))
    let decided = try accepted().after(DecideCase(.approve), Sample.officer(.approver, at: Sample.at("2026-03-04")))
    let undone = try decided.after(EndCase(.annul, grounds: "虚假材料"), Sample.officer(.approver, at: Sample.at("2026-06-01")))
    #expect(undone.state == .void && undone.result == .void && undone.decision == decided.decision)
    #expect(undone.closedOn == Day("2026-03-04") && undone.ending?.on == Day("2026-06-01"))
    #expect(undone.lamp(on: Sample.day("2026-06-01")) == decided.lamp(on: Sample.day("2026-06-01")))
  }

  @Test(arguments: CaseEnding.Kind.allCases)
  func `every ending has its grounds, its act and a state that is closed`(kind: CaseEnding.Kind) throws {
    let rows = CaseTransition.table.filter { $0.act == kind.act }
    #expect(!rows.isEmpty && rows.allSatisfy { !$0.to.isOpen })
    guard kind != .lapse else { return }
    let record = kind == .referUpward || kind == .annul ? try accepted() : try filed()
    #expect(throws: CaseRefusal.groundsMissing) { try record.after(EndCase(kind, grounds: " ", office: "局"), approver) }
    let long = String(repeating: "长", count: CaseLimits.text + 1)
    for command in [EndCase(kind, grounds: long, office: "局"), EndCase(kind, grounds: "理由", office: "局", text: long)] {
      #expect(throws: CaseRefusal.textTooLong(limit: CaseLimits.text)) { try record.after(command, approver) }
    }
  }

  @Test func `who does not correct in time has the case returned, with result 7, and not a day before`() throws {
    let asked = try filed().after(AskCorrectionTests.ask(Sample.photograph), clerk)
    #expect(throws: CaseRefusal.correctionRuns(until: Sample.day("2026-03-24"))) {
      try asked.after(EndCase.lapse, Sample.system(at: Sample.at("2026-03-24", 23)))
    }
    let command = try #require(CaseTimer.correction.command(on: asked, day: Sample.day("2026-03-25"), by: .published))
    var lapsed = asked
    for event in try command.decide(on: asked, occasion: Sample.system(at: Sample.at("2026-03-25", 0)), rules: CaseRules()) {
      try lapsed.apply(event)
    }
    #expect(lapsed.state == .returned && lapsed.result == .notCorrected && lapsed.result?.code == "7")
    #expect(lapsed.ending?.kind == .lapse && lapsed.closedOn == Day("2026-03-25") && CaseTimer.timers(of: lapsed).isEmpty)
    #expect(CaseTimer.correction.command(on: asked, day: Sample.day("2026-03-24"), by: .published) == nil)
    #expect(throws: CaseRefusal.roleMayNot(.approver, .lapse, allowed: [.system])) { try asked.after(EndCase.lapse, approver) }
  }

  @Test func `what came at night does not end before it counts as received`() throws {
    let night = try Sample.filed(Sample.disabilityRenewal, at: Sample.at("2026-03-02", 20))
    let ended = try night.after(EndCase(.giveBack, grounds: "重复申请"), Sample.officer(.windowClerk, at: Sample.at("2026-03-02", 21)))
    #expect(ended.closedOn == Day("2026-03-03"))
  }
}
