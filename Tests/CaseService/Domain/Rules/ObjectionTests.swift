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

  @Test func `its answer is told as overdue, once, wherever the case has come meanwhile`() throws {
    let clerk = Sample.officer(.windowClerk, at: Sample.at("2026-03-04"))
    let delivered = try decided().after(ObjectToDecision(reason: "信息有误"), applicant).after(DeliverCase(.window), clerk)
    let rated = try delivered.after(RateCase(.verySatisfied), Sample.applicant(at: Sample.at("2026-03-05")))
    let archived = try decided().after(DeliverCase(.window), clerk)
      .after(ArchiveCase(), Sample.system(at: Sample.at("2026-04-20"))).after(
        ObjectToDecision(reason: "信息有误"), Sample.applicant(at: Sample.at("2026-04-20")))
    #expect(archived.state == .archived)
    for record in [delivered, rated, archived] {
      let due = try #require(record.objection?.answerDue.due)
      #expect(CaseTimer.timers(of: record)[.overdue] == due + 1)
      #expect(CaseTimer.overdue.command(on: record, day: due, by: .published) == nil)
      #expect(throws: CaseRefusal.outOfOrder(.fallOverdue, in: record.state, possible: [])) {
        try record.after(FallOverdue(), Sample.system(at: Sample.at(due.description, 23, 59)))
      }
      let late = try record.after(FallOverdue(), Sample.system(at: Sample.at((due + 1).description, 0)))
      #expect(late.objection?.overdueOn == due + 1 && late.state == record.state && late.duties.map(\.kind) == [.objection])
      #expect(CaseTimer.timers(of: late)[.overdue] == nil)
      // Told or not, it is answered.
      let answered = try late.after(AnswerObjection(annuls: false, grounds: "无误"), Sample.officer(.approver, at: Sample.at("2026-06-01")))
      #expect(answered.objection?.overdueOn == due + 1 && answered.duties.isEmpty)
    }
  }

  @Test func `its answer and the delivery are two duties, each told on its own day or both on one`() throws {
    // Decided on the 2nd, to be delivered by the 16th; objected to on the 3rd, to be answered by the 24th.
    let record = try decided().after(ObjectToDecision(reason: "信息有误"), applicant)
    #expect(record.duties.map(\.kind) == [.delivery, .objection])
    #expect(CaseTimer.timers(of: record)[.overdue] == Day("2026-03-17"))
    let first = try record.after(FallOverdue(), Sample.system(at: Sample.at("2026-03-17")))
    #expect(first.delivery?.overdueOn == Day("2026-03-17") && first.objection?.overdueOn == nil)
    #expect(CaseTimer.timers(of: first)[.overdue] == Day("2026-03-25"))
    let both = try record.after(FallOverdue(), Sample.system(at: Sample.at("2026-03-30")))
    #expect(both.delivery?.overdueOn == Day("2026-03-30") && both.objection?.overdueOn == Day("2026-03-30"))
    #expect(both.sequence == record.sequence + 2)
    let void = try record.after(EndCase(.annul, grounds: "虚假材料"), approver)
    #expect(void.duties.isEmpty && void.pendingObjection == nil && CaseTimer.timers(of: void).isEmpty)
  }

  @Test func `the day of its answer is reckoned again when a calendar is published, and explained`() throws {
    let moment = Sample.at("2026-12-21")
    let clerk = Sample.officer(.windowClerk, at: moment)
    let record = try Sample.filed(Sample.lossReport, at: moment).after(DeliverCase(.window), clerk)
      .after(ObjectToDecision(reason: "信息有误"), Sample.applicant(at: moment))
    #expect(record.state == .delivered && record.hasProvisionalDate && record.objection?.answerDue.due == Day("2027-01-11"))
    #expect(CaseTimer.timers(of: record)[.calendar] == CaseTimer.never && record.isReckoned(by: WorkdayCalendar.published.version))
    let notice = CalendarNotice(
      version: "CN-2027", days: Sample.day("2027-01-01")...Sample.day("2027-12-31"),
      exceptions: [WorkdayException(day: Sample.day("2027-01-04"), isWorkday: false, holiday: Bilingual("元旦", "New Year"))])
    let calendar = try WorkdayCalendar.published.adding(notice)
    #expect(!record.isReckoned(by: calendar.version))
    #expect(CaseTimer.calendar.command(on: record, day: Sample.day("2026-12-22"), by: calendar) != nil)
    let occasion = Sample.system(at: Sample.at("2026-12-22"))
    let rules = CaseRules(calendar: calendar)
    let events = try ReckonDates().decide(on: record, occasion: occasion, rules: rules)
    guard case .datesReckoned(let told)? = events.first?.fact else {
      Issue.record("nothing was reckoned")
      return
    }
    #expect(told.moved == [DatesReckoned.Moved(.objection, from: Sample.day("2027-01-11"), to: Sample.day("2027-01-12"))])
    let reckoned = try record.after(ReckonDates(), occasion, rules: rules)
    #expect(reckoned.objection?.answerDue.due == Day("2027-01-12") && !reckoned.hasProvisionalDate && reckoned.isReckoned(by: "CN-2027"))
    #expect(CaseTimer.timers(of: reckoned)[.overdue] == Day("2027-01-13"))
    let explained = try #require(reckoned.explainedDates { _ in calendar }.last)
    #expect(explained.kind == .objection && explained.date == reckoned.objection?.answerDue)
    #expect(explained.days.compactMap(\.number).last == 15)
  }
}
