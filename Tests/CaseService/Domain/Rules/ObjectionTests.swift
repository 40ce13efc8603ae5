import CaseDomain
import Civics
import Testing

@Suite("Objections to decisions by rule")
struct ObjectionTests {
  typealias Sample = CaseSample
  let approver = Sample.officer(.approver, at: Sample.at("2026-03-04"))
  let applicant = Sample.applicant(at: Sample.at("2026-03-03"))

  /// Decided by rule on Monday 2026-03-02.
  func decided() throws -> CaseRecord { try Sample.filed(Sample.lossReport) }

  @Test func `an objection has a reason and a day by which an official answers`() throws {
    let record = try decided()
    #expect(throws: CaseRefusal.groundsMissing) { try record.after(ObjectToDecision(reason: " "), applicant) }
    let objected = try record.after(ObjectToDecision(reason: "信息有误"), applicant)
    #expect(objected.state == .decided && objected.objection?.answerDue.due == Day("2026-03-24") && objected.objection?.answer == nil)
    #expect(throws: CaseRefusal.objectionNotDue) { try objected.after(ObjectToDecision(reason: "再次"), applicant) }
  }

  @Test func `the answer is that the decision stands, or that it is annulled and the case void`() throws {
    let objected = try decided().after(ObjectToDecision(reason: "信息有误"), applicant)
    #expect(throws: CaseRefusal.groundsMissing) { try objected.after(AnswerObjection(annuls: true, grounds: ""), approver) }
    let upheld = try objected.after(AnswerObjection(annuls: false, grounds: "核对无误"), approver)
    #expect(upheld.state == .decided && upheld.result == .granted && upheld.objection?.answer?.by == "officer-approver")
    #expect(throws: CaseRefusal.objectionNotDue) { try upheld.after(AnswerObjection(annuls: true, grounds: "又"), approver) }
    let annulled = try objected.after(AnswerObjection(annuls: true, grounds: "证照已注销"), approver)
    #expect(annulled.state == .void && annulled.result == .void && annulled.decision?.rule != nil)
    #expect(DecisionReasons(annulled)?.text.zh.contains("撤销，证照已注销") == true)
  }

  @Test func `one may object for sixty days, whose end on a day off moves on`() throws {
    let record = try decided()
    // The sixtieth day, 2026-05-01, begins the holiday of Labour Day, which lasts through the 5th.
    #expect(record.objectionEnds(by: .published) == Day("2026-05-06"))
    #expect(throws: Never.self) { try record.after(ObjectToDecision(reason: "误"), Sample.applicant(at: Sample.at("2026-05-06", 23))) }
    #expect(throws: CaseRefusal.objectionTooLate(last: Sample.day("2026-05-06"))) {
      try record.after(ObjectToDecision(reason: "误"), Sample.applicant(at: Sample.at("2026-05-07", 0)))
    }
  }

  @Test func `nobody objects to what an official decided, nor answers what was not objected to`() throws {
    let official = try Sample.accepted(ClockCommandTests.twenty).after(DecideCase(.approve), approver)
    #expect(throws: CaseRefusal.notDecidedByRule) { try official.after(ObjectToDecision(reason: "误"), applicant) }
    #expect(official.objectionEnds(by: .published) == nil)
    let record = try decided()
    #expect(throws: CaseRefusal.objectionNotDue) { try record.after(AnswerObjection(annuls: false, grounds: "无误"), approver) }
    #expect(throws: CaseRefusal.notTheApplicant) {
      try record.after(ObjectToDecision(reason: "误"), Sample.applicant(Sample.company, at: Sample.at("2026-03-03")))
    }
    #expect(throws: CaseRefusal.roleMayNot(.windowClerk, .object, allowed: [.applicant])) {
      try record.after(ObjectToDecision(reason: "误"), Sample.officer(.windowClerk, at: Sample.at("2026-03-03")))
    }
  }

  @Test func `one that is not answered keeps a case from the archive`() throws {
    let clerk = Sample.officer(.windowClerk, at: Sample.at("2026-03-02"))
    let delivered = try decided().after(DeliverCase(.window), clerk)
    #expect(delivered.archiveFrom != nil)
    let objected = try delivered.after(ObjectToDecision(reason: "信息有误"), applicant)
    #expect(objected.archiveFrom == nil && CaseTimer.timers(of: objected)[.archive] == nil)
    let upheld = try objected.after(AnswerObjection(annuls: false, grounds: "核对无误"), approver)
    #expect(upheld.archiveFrom == delivered.archiveFrom)
  }
}
