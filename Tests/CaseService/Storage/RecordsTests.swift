import Bus
import CaseDomain
import Civics
import Testing

@testable import CaseService

@Suite("The records of cases")
struct RecordsTests {
  typealias Sample = CaseSample

  static let everyItem = [
    Sample.item("Y", "收费", type: .licence, promised: 3, fees: [FeeCommandTests.ofItem, ItemFee(name: "n", fen: 1, basis: "b")]),
    Sample.disabilityFirst, Sample.disabilityRenewal, Sample.lossReport, Sample.marriageRegistration, Sample.orphanCare,
    Sample.registration,
    Sample.item(
      "X", "长", type: .licence, promised: 3, statutory: DurationLimit(2, .month)!, implementationCode: String(repeating: "A", count: 31)),
  ]

  @Test(arguments: everyItem)
  func `a filing is read as it was written`(item: ItemSnapshot) throws {
    let submission = SubmitCase(
      id: "case-1", serial: 12_345, applicant: item.serves == .naturalPerson ? Sample.person : Sample.company, item: item,
      offered: item.materials.filter { $0.necessity == .required }.map(Sample.upload), held: item.materials.map { Sample.certificate($0) },
      note: "备注")
    let filing = try CaseRecord(
      history: submission.decide(occasion: Sample.applicant(submission.applicant, at: Sample.at("2026-03-02")), rules: CaseRules())
    ).filing
    let bytes = FilingRecord(filing).encoded()
    #expect(try FilingRecord(decoding: bytes).filing(id: filing.id, number: filing.number, subject: filing.applicant.subject) == filing)
  }

  @Test func `every source of evidence is read as it was written`() throws {
    let sources: [EvidenceSource] =
      [.certificate(id: "c", type: "ct001"), .upload(digest: "d"), .paper, .declaration]
      + FileType.allCases.map { .uploaded(UploadedFile(id: "u", digest: "d", type: $0, size: 7)) }
    for source in sources {
      let evidence = Evidence(material: "m", source: source)
      #expect(try EvidenceRecord(decoding: EvidenceRecord(evidence).encoded()).evidence() == evidence)
    }
  }

  static let facts: [CaseFact] = {
    let day = Sample.day("2026-03-02")
    let due = DueDate(StatutoryLimit.correctionNotice, from: day, by: .published)
    let periods = CasePeriods(of: Sample.disabilityFirst, acceptedOn: day, by: .published)
    return [
      .received(on: day, noticeDue: due), .verified(on: day, originals: ["hkb"], place: "hall-1, 3", noticeDue: due),
      .supplied([Evidence(material: "m", source: .paper)]), .accepted(on: day, periods),
      .supplied([Evidence(material: "m", source: .upload(digest: "d"))], unseen: ["m"]),
      .acceptedBySilence(on: day, CasePeriods(promised: nil, statutory: due, by: .published)),
      .acceptanceRefused(AcceptanceRefusal(on: day, grounds: "理由", appeal: .general)),
      .decided(
        CaseDecision(
          on: day, result: .certificateIssued, outcome: ItemResult(name: "证", certificateType: "ct046"), grounds: "", appeal: nil)),
      .decided(CaseDecision(on: day, result: .refused, outcome: nil, grounds: "理由", appeal: .general)),
      .withdrawn(on: day, reason: "改期"), .reviewBegun(on: day),
      .evidenceLost(
        EvidenceLoss(
          on: day, certificate: "c1", type: "ct027", state: .revoked,
          replacements: [Evidence(material: "idc", source: .certificate(id: "c2", type: "ct027"))], reopened: ["hkb"])),
      .clockStopped(ClockStop(on: day, ground: .publicNotice, law: "某法第一条", expected: 7, reason: "公示")),
      .clockResumed(on: day, periods),
      .extended(ClockExtension(on: day, period: .joint, limit: .workdays(15), reason: "情况复杂"), periods),
      .lampTurned(on: day, .yellow),
      .datesReckoned(
        DatesReckoned(
          on: day, noticeDue: nil, periods: periods, moved: [DatesReckoned.Moved(.statutory, from: day, to: day + 3)])),
      .datesReckoned(DatesReckoned(on: day, noticeDue: due, periods: nil, moved: [])),
      .heldAsked(HeldAsk(on: day, material: "hkb", reason: "字迹不清")),
      .reminded(on: day, materials: ["hkb", "swzm"]),
      .datesReckoned(
        DatesReckoned(
          on: day, noticeDue: nil, periods: nil, moved: [DatesReckoned.Moved(.correction, from: day, to: day + 3)], respondBy: due)),
      .correctionAsked(
        CorrectionRequest(
          on: day, points: [CorrectionPoint(material: "idc", remark: "不清")], text: "请尽快", respondBy: due, avoidable: ["idc"])),
      .corrected(on: day, [Evidence(material: "idc", source: .upload(digest: "d"))], noticeDue: due),
      .corrected(on: day, [Evidence(material: "idc", source: .upload(digest: "d"))], noticeDue: due, unseen: ["idc"]),
      .ended(CaseEnding(.lapse, on: day, grounds: "逾期")), .ended(CaseEnding(.giveBack, on: day, grounds: "理由", text: "另告")),
      .ended(CaseEnding(.pointElsewhere, on: day, grounds: "理由", office: "区民政局")),
      .ended(CaseEnding(.referUpward, on: day, grounds: "理由", office: "市民政局")),
      .ended(CaseEnding(.annul, on: day, grounds: "理由", appeal: .general)),
      .datesReckoned(
        DatesReckoned(
          on: day, noticeDue: nil, periods: nil, duty: due, moved: [DatesReckoned.Moved(.puttingRight, from: day, to: day + 1)])),
      .datesReckoned(
        DatesReckoned(
          on: day, noticeDue: nil, periods: nil, moved: [DatesReckoned.Moved(.objection, from: day, to: day + 1)], answerDue: due)),
      .decided(
        CaseDecision(on: day, result: .granted, outcome: ItemResult(name: "证"), grounds: "", appeal: nil, deliverBy: due)),
      .feeSet(FeeCommandTests.charge), .feeSet(CaseFee(id: "2", name: "鉴定费", fen: 1, basis: "示例", before: nil)),
      .feeSettled("1", .paid(on: day, receipt: "0012345678")), .feeSettled("2", .waived(on: day, reason: "低保对象")),
      .delivered(
        Delivery(on: day, method: .post, trackingNumber: "EX1", certificate: "certificate-1", silenceFrom: day + 8, archiveFrom: day + 30)),
      .delivered(Delivery(on: day, method: .electronic)),
      .rated(Rating(on: day, grade: .veryDissatisfied, comment: "等候太久", putRightBy: due)),
      .rated(Rating(on: day, grade: .basicallySatisfied, isBySilence: true, archiveFrom: day + 30)),
      .putRight(PuttingRight(on: day, measures: "增开窗口", archiveFrom: day + 30)),
      .overdue(.delivery, on: day), .overdue(.puttingRight, on: day), .overdue(.objection, on: day), .archived(on: day),
      .objected(CaseObjection(on: day, reason: "信息有误", answerDue: due)),
      .objectionAnswered(CaseObjection.Answer(on: day, by: "desk-1", annuls: true, grounds: "证照已注销")),
      .objectionAnswered(CaseObjection.Answer(on: day, by: "desk-1", annuls: false, grounds: "核对无误")),
      .decided(
        CaseDecision(
          on: day, result: .granted, outcome: ItemResult(name: "回执"), grounds: "", appeal: nil,
          rule: AppliedRule(number: "R1", version: 2, text: "lost = 0", facts: [AppliedRule.Fact(name: "lost", value: "0")]))),
    ] + steps.map(CaseFact.step)
  }()

  static let steps: [StepFact] = {
    let day = Sample.day("2026-03-02")
    let dues = [StepDue(step: "plan", due: DueDate(.workdays(3), from: day, by: .published))]
    return [
      .opened(dues), .claimed("plan", by: "desk-1", on: day), .handedOver("plan", to: "desk-2", on: day, reason: "休假"),
      .finished("plan", StepOpinion(on: day, by: "desk-2", opposes: true, grounds: "理由"), opens: dues),
      .finished("plan", StepOpinion(on: day, by: "desk-2", opposes: false, grounds: ""), opens: []),
      .returned("plan", StepReturn(on: day, by: "desk-1", text: "图纸缺页"), opens: dues),
      .escalated(["plan", "fire"], on: day, opens: dues),
    ]
  }()

  @Test(arguments: facts)
  func `a fact is read as it was written`(fact: CaseFact) throws {
    let filing = try Sample.filed(Sample.disabilityFirst).filing
    #expect(try FactRecord(decoding: FactRecord(fact).encoded()).fact(filing) == fact)
  }

  @Test func `a clock with stops and an extension is read as it was written, and one of before ledgers as it began`() throws {
    let approver = Sample.officer(.approver, at: Sample.at("2026-03-03"))
    let record = try Sample.accepted(Sample.disabilityFirst)
      .after(StopClock(.hearing, expected: 5), approver)
      .after(ResumeClock(), Sample.officer(.approver, at: Sample.at("2026-03-09")))
      .after(ExtendCase(.single, reason: "情况复杂"), Sample.officer(.approver, at: Sample.at("2026-03-10")))
      .after(StopClock(.expertReview, expected: 5, reason: "评审"), Sample.officer(.approver, at: Sample.at("2026-03-11")))
    var kept = try StandingRecord(decoding: StandingRecord(record).encoded())
    #expect(try kept.record(record.filing, in: record.state) == record)

    let before = try Sample.accepted(Sample.disabilityFirst)
    kept = StandingRecord(before)
    kept.clock = nil
    kept.periods?.warnFrom = nil
    let clock = try #require(try kept.record(before.filing, in: before.state).clock)
    #expect(clock.periods == before.periods)
    #expect(clock.intervals == [ClockInterval(from: Sample.day("2026-03-02"), event: 0, calendarVersion: "CN-2026")])
  }

  @Test func `how often a case was reminded is read as it was written`() throws {
    let record = try Sample.filed(Sample.orphanCare).after(RemindOfOwed(), Sample.system(at: Sample.at("2026-03-07")))
    #expect(record.reminders == SupplyReminders(times: 1, last: Sample.day("2026-03-07")))
    #expect(try StandingRecord(decoding: StandingRecord(record).encoded()).record(record.filing, in: record.state) == record)
  }

  @Test func `what is to be seen at another visit is read as it was written, and the events make the same case`() throws {
    let occasion = Sample.officer(.windowClerk, at: Sample.at("2026-03-03"))
    let filed = try Sample.filed(Sample.disabilityFirst)
    let asked = try filed.after(VerifyCase(originals: filed.toBring.map(\.id)), occasion)
      .after(AskCorrection([CorrectionPoint(material: "jbzm", remark: "不清")]), occasion)
    let later = Sample.applicant(at: Sample.at("2026-03-04"))
    let event = try #require(
      try CorrectCase(offered: [Sample.upload(Sample.diagnosis)]).decide(on: asked, occasion: later, rules: CaseRules()).first)
    let fact = try FactRecord(decoding: FactRecord(event.fact).encoded()).fact(filed.filing)
    var record = asked
    try record.apply(CaseEvent(sequence: event.sequence, fact: fact, occasion: later))
    #expect(record.unseen == ["jbzm"] && record.isVisitPending)
    #expect(try StandingRecord(decoding: StandingRecord(record).encoded()).record(record.filing, in: record.state) == record)
    // As a version wrote it that brought nobody back: what it kept of the case is what its events make of it.
    var before = FactRecord(event.fact)
    before.originals = []
    var old = asked
    try old.apply(CaseEvent(sequence: event.sequence, fact: try before.fact(filed.filing), occasion: later))
    #expect(old.unseen.isEmpty && old.isVerified && old.verifiedOn == Day("2026-03-03") && !old.isVisitPending)
    var standing = StandingRecord(record)
    standing.unseen = []
    #expect(try CaseComparison.standing(standing.record(old.filing, in: old.state), old).isEmpty)
  }

  @Test func `corrections and an ending are read as they were written, and an ending under another act is a fault`() throws {
    let clerk = Sample.officer(.windowClerk, at: Sample.at("2026-03-03"))
    let record = try Sample.filed(Sample.disabilityFirst)
      .after(AskCorrection([CorrectionPoint(material: "sqb", remark: "未签名")], text: "请补"), clerk)
      .after(CorrectCase(offered: [Sample.upload(Sample.form)]), Sample.applicant(at: Sample.at("2026-03-04")))
      .after(AskCorrection([CorrectionPoint(material: "jbzm", remark: "不清")]), clerk)
      .after(EndCase.lapse, Sample.system(at: Sample.at("2026-06-01")))
    let kept = try StandingRecord(decoding: StandingRecord(record).encoded())
    #expect(try kept.record(record.filing, in: record.state) == record)
    let fact = FactRecord.with {
      $0.act = "annul"
      $0.ending = EndingRecord(CaseEnding(.giveBack, on: Sample.day("2026-03-02"), grounds: "理由"))
    }
    #expect(throws: KeptCaseFault.unreadable("ending")) { try fact.fact(record.filing) }
    #expect(throws: KeptCaseFault.unreadable("notices")) { try CorrectionRecord().correction() }
  }

  @Test func `a draft is read as it was written, and a filing with what was done to it`() throws {
    let actor = CaseActor(id: "subject-1", role: .applicant, actingFor: "subject-2")
    let steps = [
      CaseDraftStep(.begun, by: actor, channel: "mobile", at: 1),
      CaseDraftStep(.saved, by: CaseActor(id: "window-1", role: .windowClerk), channel: "window", at: 2),
    ]
    let draft = CaseDraft(
      id: "d", subject: "subject-2", item: "P027", itemName: Bilingual("事项", "item"),
      evidence: [Evidence(material: "idc", source: .certificate(id: "c", type: "")), Sample.upload(Sample.form)], note: "备注", revision: 2,
      expiresOn: Sample.day("2026-04-01"), steps: steps)
    let kept = try DraftRecord(decoding: DraftRecord(draft).encoded())
    #expect(try kept.draft(id: "d", subject: "subject-2", expiresOn: Sample.day("2026-04-01")) == draft)
    let submission = SubmitCase(
      id: "case-1", serial: 1, applicant: Sample.person, item: Sample.lossReport, offered: Sample.offers(Sample.lossReport), held: [],
      drafted: steps)
    let filing = try CaseRecord(
      history: submission.decide(occasion: Sample.applicant(at: Sample.at("2026-03-02")), rules: CaseRules())
    ).filing
    #expect(filing.drafted == steps)
    let bytes = FilingRecord(filing).encoded()
    #expect(try FilingRecord(decoding: bytes).filing(id: filing.id, number: filing.number, subject: filing.applicant.subject) == filing)
  }

  @Test func `what came after the decision is read as it was written`() throws {
    let (clerk, approver) = (
      Sample.officer(.windowClerk, at: Sample.at("2026-03-04")), Sample.officer(.approver, at: Sample.at("2026-03-04"))
    )
    var record = try Sample.accepted(Sample.item("Y", "收费", type: .licence, promised: 3, fees: [FeeCommandTests.ofItem]))
    for (command, occasion) in [
      (SetFee(FeeCommandTests.ofItem), clerk), (PayFee("1", receipt: "1"), clerk), (DecideCase(.approve), approver),
      (FallOverdue(), Sample.system(at: Sample.at("2026-04-01"))), (WaiveFee("2", reason: "低保对象"), approver),
      (DeliverCase(.post, trackingNumber: "EX1"), clerk), (RateCase(.dissatisfied), Sample.applicant(at: Sample.at("2026-04-02"))),
      (FallOverdue(), Sample.system(at: Sample.at("2026-05-01"))), (PutRight(measures: "增开窗口"), clerk),
    ] as [(any CaseCommand, CaseOccasion)] {
      record = try record.after(command, occasion)
      let kept = try StandingRecord(decoding: StandingRecord(record).encoded())
      #expect(try kept.record(record.filing, in: record.state) == record)
    }
    #expect(record.delivery?.overdueOn != nil && record.rating?.overdueOn != nil && record.rating?.putRight != nil)
  }

  @Test func `what an older program decided is to be delivered, without a day for it`() throws {
    let accepted = try Sample.accepted(Sample.disabilityRenewal)
    #expect(try StandingRecord(accepted).record(accepted.filing, in: accepted.state).delivery == nil)
    let approver = Sample.officer(.approver, at: Sample.at("2026-03-04"))
    let decided = try accepted.after(DecideCase(.approve), approver)
    var kept = StandingRecord(decided)
    kept.delivery = nil
    let record = try kept.record(decided.filing, in: decided.state)
    #expect(record.delivery == CaseDelivery(due: nil))
    let clerk = Sample.officer(.windowClerk, at: Sample.at("2026-03-05"))
    #expect(try record.after(DeliverCase(.window, certificate: "certificate-1"), clerk).delivery?.done?.on == Sample.day("2026-03-05"))
  }

  @Test func `the history keeps by which template a document was made, of acts that make one`() {
    for fact in Self.facts {
      #expect(FactRecord(fact).template == (CaseDocumentKind(fact) == nil ? 0 : CaseDocument.currentTemplate), "\(fact.act)")
    }
  }

  @Test func `departments' steps are read as they were written, each with what became of it`() throws {
    let item = Sample.item("P400", "事项", type: .licence, promised: 20, materials: [Sample.form], flow: PlainFlow.flow)
    let record = try Sample.accepted(item)
      .after(FinishStep("plan", opposes: true, grounds: "理由"), Sample.officer(.approver, at: Sample.at("2026-03-03")))
      .after(EscalateSteps(), Sample.system(at: Sample.at("2026-03-09")))
      .after(ReturnStep("plan", from: "site", text: "图纸缺页"), Sample.officer(.approver, at: Sample.at("2026-03-10")))
    #expect(record.steps?.step("fire")?.hasLapsed == true && record.steps?.step("plan")?.returned != nil)
    let kept = try StandingRecord(decoding: StandingRecord(record).encoded())
    let filing = try FilingRecord(decoding: FilingRecord(record.filing).encoded())
      .filing(id: record.id, number: record.number, subject: record.filing.applicant.subject)
    #expect(try kept.record(filing, in: record.state) == record)
    #expect(throws: KeptCaseFault.unreadable("steps")) { try StepFactRecord().fact(.claimStep) }
    #expect(throws: KeptCaseFault.unreadable("steps")) { try StepStandingRecord().standing(of: item) }
  }

  @Test func `an item's rules and an objection are read as they were written`() throws {
    let rules = [DecisionRuleTests.byCertificate, DecisionRuleTests.byUpload]
    let record = try DecisionRuleTests.decided(DecisionRuleTests.item(rules), held: true)
      .after(ObjectToDecision(reason: "信息有误"), Sample.applicant(at: Sample.at("2026-03-03")))
    let answered = try record.after(AnswerObjection(annuls: true, grounds: "有误"), Sample.officer(.approver, at: Sample.at("2026-03-04")))
    let overdue = try record.after(FallOverdue(), Sample.system(at: Sample.at("2026-05-01")))
    #expect(overdue.objection?.overdueOn == Sample.day("2026-05-01"))
    for record in [record, answered, overdue] {
      let filing = try FilingRecord(decoding: FilingRecord(record.filing).encoded())
        .filing(id: record.id, number: record.number, subject: record.filing.applicant.subject)
      #expect(filing.item.rules == rules)
      #expect(try StandingRecord(decoding: StandingRecord(record).encoded()).record(filing, in: record.state) == record)
    }
    #expect(throws: KeptCaseFault.unreadable("values")) { try AppliedRuleRecord.with { $0.names = ["lost"] }.applied() }
    #expect(throws: KeptCaseFault.unreadable("answerDue")) { try ObjectionRecord().objection() }
  }

  @Test func `a submission's fact is the filing, which is kept once`() throws {
    let filing = try Sample.filed(Sample.disabilityFirst).filing
    let record = FactRecord(.submitted(filing))
    #expect(record.encoded().count < 16)
    #expect(try record.fact(filing) == .submitted(filing))
  }

  @Test func `what has no meaning is a fault that names the field`() throws {
    let filing = try Sample.filed(Sample.disabilityFirst).filing
    #expect(throws: KeptCaseFault.unreadable("act")) { try FactRecord.with { $0.act = "dance" }.fact(filing) }
    #expect(throws: KeptCaseFault.unreadable("periods")) { try FactRecord.with { $0.act = "accept" }.fact(filing) }
    #expect(throws: KeptCaseFault.unreadable("source")) { try EvidenceRecord().evidence() }
    #expect(throws: KeptCaseFault.unreadable("limit")) {
      try LimitRecord.with {
        $0.value = -1
        $0.unit = "1"
      }.limit()
    }
    #expect(throws: KeptCaseFault.unreadable("state")) { try ItemRecord().item() }
  }
}
