import CaseDomain
import Civics
import Testing

@Suite("Decisions by rule")
struct DecisionRuleTests {
  typealias Sample = CaseSample

  static func item(_ rules: [DecisionRule], visit: VisitReason? = nil, flow: [DepartmentStep] = [], promised: Int = 0) -> ItemSnapshot {
    ItemSnapshot(
      code: "P501", version: 3, name: "事项", type: .publicService, serves: .naturalPerson, isInstant: promised == 0,
      promisedLimit: .workdays(promised), statutoryLimit: .workdays(5), visit: visit, result: ItemResult(name: "回执"),
      materials: [Sample.identityCard, Sample.form], flow: flow, rules: rules)
  }

  static let byCertificate = DecisionRule(number: "R1", version: 2, text: "source_idc = certificate")
  static let byUpload = DecisionRule(number: "R2", version: 1, text: "source_idc = upload and uploads <= 2")

  static func decided(_ item: ItemSnapshot, held: Bool) throws -> CaseRecord {
    try Sample.filed(item, held: held ? [Sample.certificate(Sample.identityCard)] : [])
  }

  @Test func `an item without rules is decided once its evidence is complete, and the decision says so`() throws {
    let record = try Self.decided(Self.item([]), held: false)
    #expect(record.state == .decided)
    let rule = try #require(record.decision?.rule)
    #expect(
      rule
        == AppliedRule(number: "R0", version: 1, text: "evidence_complete = yes", facts: [.init(name: "evidence_complete", value: "yes")]))
  }

  @Test func `the first rule that holds decides, and is kept with its version and its facts`() throws {
    let item = Self.item([Self.byCertificate, Self.byUpload])
    let held = try #require(try Self.decided(item, held: true).decision?.rule)
    #expect(held.number == "R1" && held.version == 2 && held.facts == [.init(name: "source_idc", value: "certificate")])
    let uploaded = try #require(try Self.decided(item, held: false).decision?.rule)
    #expect(uploaded.number == "R2" && uploaded.facts.map(\.value) == ["upload", "2"])
  }

  @Test func `where no rule holds, a case waits for an officer and comes in by office hours`() throws {
    let record = try Sample.filed(Self.item([Self.byCertificate]), at: Sample.at("2026-03-02", 22))
    #expect(record.state == .received && record.receivedOn == Day("2026-03-03") && !record.isDecidedAtOnce)
    #expect(throws: CaseRefusal.notDecidedAtOnce) { try record.after(AcceptCase(), Sample.system(at: Sample.at("2026-03-03"))) }
    let decided = try record.after(AcceptCase(), Sample.officer(.windowClerk, at: Sample.at("2026-03-03")))
      .after(DecideCase(.approve), Sample.officer(.approver, at: Sample.at("2026-03-03")))
    #expect(decided.decision?.rule == nil)
  }

  @Test func `on a file that nobody here has seen no rule decides, whoever offers it and when`() throws {
    let item = Self.item([Self.byUpload, .evidenceComplete])
    // Of either kind the facts are the same: complete, and two uploads.
    let bare = try Sample.filed(
      item, at: Sample.at("2026-03-02", 22), offered: [Sample.upload(Sample.identityCard), Sample.digest(Sample.form)])
    #expect(bare.state == .received && bare.decision == nil && bare.outstanding.isEmpty && !bare.isDecidedAtOnce)
    #expect(bare.receivedOn == Day("2026-03-03"), "an office that has to look at it is open")
    #expect(try Sample.filed(item, offered: [Sample.identityCard, Sample.form].map(Sample.upload)).state == .decided)
    let certificate = try Sample.filed(item, offered: [Sample.digest(Sample.form)], held: [Sample.certificate(Sample.identityCard)])
    #expect(certificate.state == .received, "one piece is enough")

    // Nor by any other way: not the system's own acts, nor at the window, nor once the rest has come.
    let morning = Sample.at("2026-03-03")
    #expect(throws: CaseRefusal.notDecidedAtOnce) { try bare.after(AcceptCase(), Sample.system(at: morning)) }
    let accepted = try bare.after(AcceptCase(), Sample.officer(.windowClerk, at: morning))
    #expect(throws: CaseRefusal.notDecidedAtOnce) { try accepted.after(DecideCase(.approve), Sample.system(at: morning)) }
    let visited = Self.item([], visit: VisitReason(code: "interview", text: "面谈"))
    let filed = try Sample.filed(visited, offered: [Sample.identityCard, Sample.form].map(Sample.digest))
    let seen = try filed.after(VerifyCase(originals: filed.toBring.map(\.id)), Sample.officer(.windowClerk, at: morning))
    #expect(seen.state == .received && !seen.isVisitPending)
    let owing = Sample.item("P503", "事项", type: .publicService, materials: [Sample.form, Sample.deathProof])
    let supplied = try Sample.filed(owing).after(
      SupplyEvidence(offered: [Sample.digest(Sample.deathProof)]), Sample.applicant(at: morning))
    #expect(supplied.outstanding.isEmpty && supplied.state == .received)

    // An officer does.
    let decided = try accepted.after(DecideCase(.approve), Sample.officer(.approver, at: morning))
    #expect(decided.state == .decided && decided.decision?.rule == nil && decided.result == .granted)
  }

  @Test func `a rule may wait for the visit, and holds at the window`() throws {
    let rule = DecisionRule(number: "R3", version: 1, text: "visit_done = yes and papers = 0")
    let item = Self.item([rule], visit: VisitReason(code: "interview", text: "面谈"))
    let filed = try Self.decided(item, held: true)
    #expect(filed.state == .received)
    let seen = try filed.after(VerifyCase(originals: filed.toBring.map(\.id)), Sample.officer(.windowClerk, at: Sample.at("2026-03-03")))
    #expect(seen.state == .decided && seen.decision?.rule?.facts.map(\.value) == ["yes", "0"])
  }

  @Test func `no rule decides a promised item, nor one that departments look at, nor one that is owed something`() throws {
    #expect(try Self.decided(Self.item([Self.byUpload], promised: 3), held: false).state == .received)
    #expect(try Self.decided(Self.item([Self.byUpload], flow: PlainFlow.flow), held: false).state == .received)
    let always = DecisionRule(number: "R4", version: 1, text: "lost = 0")
    let owing = ItemSnapshot(
      code: "P502", version: 1, name: "事项", type: .publicService, serves: .naturalPerson, isInstant: true, promisedLimit: .workdays(0),
      statutoryLimit: .workdays(5), result: ItemResult(name: "回执"), materials: [Sample.form, Sample.deathProof], rules: [always])
    #expect(try Sample.filed(owing).state == .received)
  }

  @Test func `a text that is no condition over the item's facts decides nothing, and is seen beforehand`() throws {
    for text in ["", "uploads", "source_other = none", "age >= 18"] {
      let rule = DecisionRule(number: "R5", version: 1, text: text)
      #expect(!rule.isReadable(for: Self.item([])))
      #expect(try Self.decided(Self.item([rule]), held: true).state == .received, "\(text)")
    }
    #expect(Self.byUpload.isReadable(for: Self.item([])) && DecisionRule.evidenceComplete.isReadable(for: Self.item([])))
  }

  @Test func `the reasons of a decision tell rule, version and facts, or that an official decided, and what departments said`() throws {
    let byRule = try #require(DecisionReasons(try Self.decided(Self.item([Self.byCertificate]), held: true)))
    #expect(byRule.text.zh.contains("规则R1第2版") && byRule.text.en.contains("rule R1, version 2"))
    #expect(byRule.text.en.contains("source_idc = certificate"))
    #expect(DecisionReasons(try Sample.filed(Sample.disabilityFirst)) == nil)
    let steps = try Sample.accepted(StepCommandTests.item).after(FinishStep("plan", opposes: true, grounds: "误"), StepCommandTests.desk(1))
      .after(EscalateSteps(), Sample.system(at: Sample.at("2026-03-05"))).after(FinishStep("site"), StepCommandTests.desk(1, "2026-03-05"))
      .after(DecideCase(.refuse(grounds: "间距不足")), StepCommandTests.desk(1, "2026-03-06"))
    let reasons = try #require(DecisionReasons(steps)).text
    #expect(reasons.zh.contains("工作人员") && reasons.zh.contains("间距不足") && reasons.en.contains("(plan) opposed"))
    #expect(reasons.en.contains("(fire) did not answer in time") && reasons.en.contains("(site) approved"))
  }
}
