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
    let refusal = try review(RefuseAcceptance(grounds: "理由"), record, Sample.officer(.approver, at: Sample.at("2026-03-12")))
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

  @Test func `other acts have no day of their own, and applicants are not asked about`() throws {
    let record = try Sample.accepted(Sample.disabilityRenewal)
    let stop = try review(StopClock(.hearing, expected: 5), record, Sample.officer(.approver, at: Sample.at("2026-03-03")))
    #expect(stop.due == nil && stop.daysLate == 0)
    let withdrawal = try #require(
      try WithdrawCase().decide(on: record, occasion: Sample.applicant(at: Sample.at("2027-03-03")), rules: CaseRules()).first)
    #expect(!ActReview.isAsked(about: withdrawal))
    let turn = CaseEvent(sequence: 9, fact: .lampTurned(on: Sample.day("2026-03-20"), .red), occasion: Sample.system(at: 0))
    #expect(!ActReview.isAsked(about: turn))
  }
}
