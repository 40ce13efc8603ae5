import CaseDomain
import Civics
import Testing

@Suite("What an auditor asks about an act")
struct ActReviewTests {
  typealias Sample = CaseSample

  /// The review of the first event of a command.
  private func review(_ command: some CaseCommand, _ record: CaseRecord, _ occasion: CaseOccasion) throws -> ActReview {
    let event = try #require(try command.decide(on: record, occasion: occasion, rules: CaseRules()).first)
    #expect(ActReview.isAsked(about: event))
    return ActReview(of: event, on: record)
  }

  @Test func `an acceptance is late after the notice period, a day late on the day after it`() throws {
    let record = try Sample.filed(Sample.disabilityRenewal)
    let due = try #require(record.noticeDue?.due)
    #expect(due == Sample.day("2026-03-09"))
    let inTime = try review(AcceptCase(), record, Sample.officer(.windowClerk, at: Sample.at("2026-03-09", 23, 59)))
    #expect(inTime.due == due && inTime.daysLate == 0 && inTime.findings.isEmpty)
    let late = try review(AcceptCase(), record, Sample.officer(.windowClerk, at: Sample.at("2026-03-10", 0)))
    #expect(late.due == due && late.daysLate == 1 && late.findings == [.late])
    // An answer that is no acceptance is late only where none is due to silence, since somebody has to come.
    let visit = try Sample.filed(Sample.disabilityFirst)
    let refusal = try review(RefuseAcceptance(grounds: "理由"), visit, Sample.officer(.approver, at: Sample.at("2026-03-12")))
    #expect(refusal.daysLate == 3)
  }

  @Test func `what silence accepts was late, though nobody did it`() throws {
    let record = try Sample.filed(Sample.disabilityRenewal)
    let silent = try review(AcceptBySilence(), record, Sample.system(at: Sample.at("2026-03-10", 0)))
    #expect(silent.findings == [.late] && silent.daysLate == 1)
  }

  @Test func `a decision is late after the promised day, and after the law's where nothing is promised`() throws {
    let promised = try Sample.accepted(Sample.disabilityRenewal)
    let due = try #require(promised.periods?.promised?.due)
    let late = try review(DecideCase(.approve), promised, Sample.officer(.approver, at: Sample.at((due + 2).description)))
    #expect(late.due == due && late.daysLate == 2 && late.findings == [.late])
    let inTime = try review(DecideCase(.refuse(grounds: "理由")), promised, Sample.officer(.approver, at: Sample.at(due.description)))
    #expect(inTime.due == due && inTime.findings.isEmpty)
  }

  @Test func `an ask for what is held stands out, whatever its reason`() throws {
    let record = try Sample.accepted(Sample.disabilityRenewal)
    let ask = try review(AskHeld(material: "idc", reason: "照片看不清"), record, Sample.officer(.windowClerk, at: Sample.at("2026-03-03")))
    #expect(ask.due == nil && ask.daysLate == 0 && ask.findings == [.needlessAsk])
  }

  @Test func `a correction that could have been asked for before stands out, and the first does not`() throws {
    let record = try Sample.filed(Sample.disabilityRenewal)
    let clerk = Sample.officer(.windowClerk, at: Sample.at("2026-03-03"))
    let photograph = AskCorrection([CorrectionPoint(material: "yszp", remark: "不清")])
    #expect(try review(photograph, record, clerk).findings.isEmpty)
    let answered = try record.after(photograph, clerk)
      .after(CorrectCase(offered: [Sample.upload(Sample.photograph)]), Sample.applicant(at: Sample.at("2026-03-04")))
    let later = Sample.officer(.windowClerk, at: Sample.at("2026-03-05"))
    #expect(try review(photograph, answered, later).findings.isEmpty)
    let avoidable = AskCorrection([CorrectionPoint(material: "idc", remark: "缺背面")])
    #expect(try review(avoidable, answered, later).findings == [.secondCorrection])
  }

  @Test func `a delivery is late after ten workdays, and a putting-right after fifteen, whoever says so`() throws {
    let clerk = Sample.officer(.windowClerk, at: Sample.at("2026-03-10"))
    let decided = try Sample.accepted(Sample.orphanCare).after(
      DecideCase(.refuse(grounds: "理由")), Sample.officer(.approver, at: Sample.at("2026-03-10")))
    let due = try #require(decided.delivery?.due?.due)
    #expect(due == Sample.day("2026-03-24"))
    for role in [CaseRole.windowClerk, .system] {
      let late = try review(DeliverCase(.window), decided, Sample.officer(role, at: Sample.at("2026-03-26")))
      #expect(late.due == due && late.daysLate == 2 && late.findings == [.late])
    }
    let inTime = try review(DeliverCase(.window), decided, Sample.officer(.windowClerk, at: Sample.at("2026-03-24", 23, 59)))
    #expect(inTime.due == due && inTime.findings.isEmpty)

    let rated = try decided.after(DeliverCase(.window), clerk).after(RateCase(.dissatisfied), Sample.applicant(at: Sample.at("2026-03-11")))
    let right = try #require(rated.rating?.putRightDue?.due)
    let late = try review(PutRight(measures: "增开窗口"), rated, Sample.officer(.windowClerk, at: Sample.at((right + 1).description)))
    #expect(late.due == right && late.daysLate == 1 && late.findings == [.late])
  }

  @Test func `a step is late after its own limit, and a claim of it has none`() throws {
    let record = try Sample.accepted(Sample.item("P500", "事项", type: .licence, promised: 20, flow: PlainFlow.flow))
    let due = try #require(record.steps?.step("plan")?.due?.due)
    let late = try review(FinishStep("plan"), record, Sample.officer(.approver, at: Sample.at((due + 3).description)))
    #expect(late.due == due && late.daysLate == 3 && late.findings == [.late])
    let inTime = try review(
      FinishStep("plan", opposes: true, grounds: "间距不足"), record, Sample.officer(.approver, at: Sample.at(due.description)))
    #expect(inTime.due == due && inTime.findings.isEmpty)
    #expect(try review(ClaimStep("plan"), record, Sample.officer(.approver, at: Sample.at((due + 3).description))).due == nil)
  }

  @Test func `a step that is late and not done is told of its department, under who holds it or nobody, each by itself`() throws {
    let record = try Sample.accepted(Sample.item("P500", "事项", type: .licence, promised: 20, flow: PlainFlow.flow))
      .after(ClaimStep("plan"), Sample.officer(.approver, at: Sample.at("2026-03-03")))
    let system = Sample.system(at: Sample.at("2026-03-06"))
    let events = try EscalateSteps().decide(on: record, occasion: system, rules: CaseRules())
    #expect(events.map(\.fact.act) == [.escalateSteps, .escalateSteps] && events.allSatisfy { ActReview.isAsked(about: $0) })
    var reviews: [ActReview] = []
    var now = record
    for event in events {
      reviews.append(ActReview(of: event, on: now))
      try now.apply(event)
    }
    #expect(reviews.map { $0.step?.code } == ["plan", "fire"] && reviews.map { $0.step?.department } == ["部门plan", "部门fire"])
    #expect(reviews.map(\.official) == ["officer-approver", ""])
    #expect(reviews.map(\.due) == [Sample.day("2026-03-05"), Sample.day("2026-03-04")])
    #expect(reviews.map(\.daysLate) == [1, 2] && reviews.allSatisfy { $0.findings == [.late] })
    // What officials do to a step is told of its department too, and what they do to the case of none.
    #expect(try review(FinishStep("fire"), now, Sample.officer(.approver, at: Sample.at("2026-03-06"))).step?.code == "fire")
    let other = try review(StopClock(.hearing, expected: 5), now, Sample.officer(.approver, at: Sample.at("2026-03-06")))
    #expect(other.step == nil && other.official == "officer-approver")
  }

  @Test func `what is owed after the decision, and never comes, is told as late`() throws {
    let decided = try Sample.accepted(Sample.orphanCare).after(
      DecideCase(.refuse(grounds: "理由")), Sample.officer(.approver, at: Sample.at("2026-03-10")))
    let undelivered = try review(FallOverdue(), decided, Sample.system(at: Sample.at("2026-03-26")))
    #expect(undelivered.due == Sample.day("2026-03-24") && undelivered.daysLate == 2 && undelivered.findings == [.late])
    #expect(undelivered.official == "system" && undelivered.step == nil)
    let rated = try decided.after(DeliverCase(.window), Sample.officer(.windowClerk, at: Sample.at("2026-03-10")))
      .after(RateCase(.dissatisfied), Sample.applicant(at: Sample.at("2026-03-11")))
    let right = try #require(rated.rating?.putRightDue?.due)
    #expect(try review(FallOverdue(), rated, Sample.system(at: Sample.at((right + 1).description))).due == right)
    let objected = try Sample.filed(Sample.lossReport).after(
      ObjectToDecision(reason: "信息有误"), Sample.applicant(at: Sample.at("2026-03-03")))
    let events = try FallOverdue().decide(on: objected, occasion: Sample.system(at: Sample.at("2026-03-25")), rules: CaseRules())
    // The delivery by the 16th, and the answer by the 24th.
    #expect(events.map { ActReview(of: $0, on: objected).due } == [Sample.day("2026-03-16"), Sample.day("2026-03-24")])
  }

  @Test func `a decision that never comes is told as late with the lamp: past the promised day, and past the law's`() throws {
    let record = try Sample.accepted(Sample.disabilityRenewal)
    let (promised, law) = (try #require(record.periods?.promised?.due), try #require(record.periods?.statutory.due))
    let yellow = try review(TurnLamp(), record, Sample.system(at: Sample.at((promised + 1).description)))
    #expect(yellow.due == promised && yellow.daysLate == 1 && yellow.findings == [.late])
    let red = try review(TurnLamp(), record, Sample.system(at: Sample.at((law + 3).description)))
    #expect(red.due == law && red.daysLate == 3 && red.findings == [.late])
  }

  @Test func `a correction that asks for what a certificate says stands out, and one for what was handed in does not`() throws {
    let record = try Sample.filed(
      Sample.disabilityRenewal, held: [Sample.certificate(Sample.identityCard), Sample.certificate(Sample.disabilityCard)])
    let clerk = Sample.officer(.windowClerk, at: Sample.at("2026-03-03"))
    func ask(_ materials: String...) -> AskCorrection { AskCorrection(materials.map { CorrectionPoint(material: $0, remark: "不清") }) }
    #expect(try review(ask("yszp"), record, clerk).findings.isEmpty)
    #expect(try review(ask("yszp", "idc"), record, clerk).findings == [.needlessAsk])
    #expect(record.heldByCertificate(of: ["yszp", "idc", "cjz"]) == ["idc", "cjz"])
    // One that has ended says nothing any more.
    let lost = try record.after(
      LoseEvidence(certificate: "certificate-idc", ended: .revoked, held: []), Sample.system(at: Sample.at("2026-03-03")))
    #expect(try review(ask("idc"), lost, clerk).findings.isEmpty)
    let answered = try record.after(ask("yszp"), clerk)
      .after(CorrectCase(offered: [Sample.upload(Sample.photograph)]), Sample.applicant(at: Sample.at("2026-03-04")))
    let again = try review(ask("idc"), answered, Sample.officer(.windowClerk, at: Sample.at("2026-03-05")))
    #expect(again.findings == [.secondCorrection, .needlessAsk])
  }

  @Test(arguments: [true, false])
  func `an answer to an objection is late after fifteen workdays`(annuls: Bool) throws {
    let objected = try Sample.filed(Sample.lossReport).after(
      ObjectToDecision(reason: "信息有误"), Sample.applicant(at: Sample.at("2026-03-03")))
    let due = try #require(objected.objection?.answerDue.due)
    #expect(due == Sample.day("2026-03-24"))
    let answer = AnswerObjection(annuls: annuls, grounds: "已核对")
    let late = try review(answer, objected, Sample.officer(.approver, at: Sample.at("2026-03-25")))
    #expect(late.due == due && late.daysLate == 1 && late.findings == [.late])
    #expect(try review(answer, objected, Sample.officer(.approver, at: Sample.at("2026-03-24"))).findings.isEmpty)
  }

  @Test func `other acts have no day of their own, and applicants are not asked about`() throws {
    let record = try Sample.accepted(Sample.disabilityRenewal)
    let stop = try review(StopClock(.hearing, expected: 5), record, Sample.officer(.approver, at: Sample.at("2026-03-03")))
    #expect(stop.due == nil && stop.daysLate == 0)
    let withdrawal = try #require(
      try WithdrawCase().decide(on: record, occasion: Sample.applicant(at: Sample.at("2027-03-03")), rules: CaseRules()).first)
    #expect(!ActReview.isAsked(about: withdrawal))
    for fact in [CaseFact.lampTurned(on: Sample.day("2026-03-04"), .warn), .archived(on: Sample.day("2026-03-04")), .step(.opened([]))] {
      #expect(!ActReview.isAsked(about: CaseEvent(sequence: 9, fact: fact, occasion: Sample.system(at: 0))))
    }
  }
}
