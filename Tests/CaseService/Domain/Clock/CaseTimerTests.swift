import CaseDomain
import Civics
import Testing

@Suite("The timers of a case")
struct CaseTimerTests {
  typealias Sample = CaseSample
  let approver = Sample.officer(.approver, at: Sample.at("2026-03-05"))

  @Test func `are those of its state`() throws {
    let byClerk = CaseRules(receivesAtOnce: false)
    #expect(CaseTimer.timers(of: try Sample.filed(ClockCommandTests.twenty, rules: byClerk)) == [.receipt: Sample.day("2026-03-08")])
    #expect(CaseTimer.timers(of: try Sample.filed(ClockCommandTests.twenty)) == [.silence: Sample.day("2026-03-10")])
    // Silence accepts nothing before the visit.
    #expect(CaseTimer.timers(of: try Sample.filed(Sample.disabilityFirst)).isEmpty)
    let accepted = try Sample.accepted(ClockCommandTests.twenty)
    #expect(CaseTimer.timers(of: accepted) == [.lamp: Sample.day("2026-03-12")])
    let stopped = try accepted.after(StopClock(.hearing, expected: 3), approver)
    #expect(CaseTimer.timers(of: stopped).isEmpty)
    let resumed = try stopped.after(ResumeClock(), Sample.officer(.approver, at: Sample.at("2026-03-06")))
    #expect(CaseTimer.timers(of: resumed) == [.lamp: Sample.day("2026-03-13")])
    let asked = try Sample.filed(Sample.disabilityRenewal)
      .after(AskCorrection([CorrectionPoint(material: "yszp", remark: "不清")]), Sample.officer(.windowClerk, at: Sample.at("2026-03-03")))
    #expect(CaseTimer.timers(of: asked) == [.correction: Sample.day("2026-03-25")])
    // Decided on the 6th, to be delivered by the 20th.
    let decided = try resumed.after(DecideCase(.approve), Sample.officer(.approver, at: Sample.at("2026-03-06")))
    #expect(CaseTimer.timers(of: decided) == [.overdue: Sample.day("2026-03-21")])
    let undone = try decided.after(EndCase(.annul, grounds: "虚假材料"), approver)
    #expect(undone.state == .void && CaseTimer.timers(of: undone).isEmpty)
    let aftercare = CaseRules(aftercare: Aftercare(countsSilence: true, archiveAfter: 20))
    let delivered = try decided.after(DeliverCase(.window), Sample.officer(.windowClerk, at: Sample.at("2026-03-09")), rules: aftercare)
    #expect(CaseTimer.timers(of: delivered) == [.ratingSilence: Sample.day("2026-03-17"), .archive: Sample.day("2026-03-29")])
    let rated = try delivered.after(RateCase(.dissatisfied), Sample.applicant(at: Sample.at("2026-03-10")), rules: aftercare)
    #expect(CaseTimer.timers(of: rated) == [.overdue: Sample.day("2026-04-01")])
    let overdue = try rated.after(FallOverdue(), Sample.system(at: Sample.at("2026-04-01")), rules: aftercare)
    #expect(CaseTimer.timers(of: overdue).isEmpty)
    let right = try overdue.after(
      PutRight(measures: "增开窗口"), Sample.officer(.windowClerk, at: Sample.at("2026-04-02")), rules: aftercare)
    #expect(CaseTimer.timers(of: right) == [.archive: Sample.day("2026-04-22")])
    let archived = try right.after(ArchiveCase(), Sample.system(at: Sample.at("2026-04-22")), rules: aftercare)
    #expect(archived.state == .archived && CaseTimer.timers(of: archived).isEmpty)
    let provisional = try Sample.accepted(ClockCommandTests.twenty, at: Sample.at("2026-12-21"))
    #expect(CaseTimer.timers(of: provisional)[.calendar] == CaseTimer.never)
  }

  @Test func `bring the receipt that no clerk took, so that silence accepts the case in time`() throws {
    let rules = CaseRules(receivesAtOnce: false)
    let filed = try Sample.filed(ClockCommandTests.twenty, rules: rules)
    #expect(CaseTimer.receipt.command(on: filed, day: Sample.day("2026-03-07"), by: .published) == nil)
    let receive = try #require(CaseTimer.receipt.command(on: filed, day: Sample.day("2026-03-08"), by: .published))
    var record = filed
    for event in try receive.decide(on: filed, occasion: Sample.system(at: Sample.at("2026-03-08", 0)), rules: rules) {
      try record.apply(event)
    }
    #expect(record.state == .received && record.receivedOn == Day("2026-03-02") && record.noticeDue?.due == Day("2026-03-09"))
    #expect(CaseTimer.timers(of: record) == [.silence: Sample.day("2026-03-10")])
    #expect(CaseTimer.receipt.command(on: record, day: Sample.day("2026-03-10"), by: .published) == nil)
    let accepted = try record.after(AcceptBySilence(), Sample.system(at: Sample.at("2026-03-10", 0)), rules: rules)
    #expect(accepted.acceptedOn == Day("2026-03-02"))
  }

  @Test func `of receipt come once the notice period can be over, also where every day is worked`() throws {
    let worked = WorkdayCalendar(
      version: "T-1", published: Sample.day("2026-01-01")...Sample.day("2026-12-31"),
      exceptions: (Sample.day("2026-03-01")...Sample.day("2026-03-31")).map {
        WorkdayException(day: $0, isWorkday: true, holiday: Bilingual("调休", "worked"))
      })
    let rules = CaseRules(calendar: worked, receivesAtOnce: false)
    let filed = try Sample.filed(ClockCommandTests.twenty, rules: rules)
    let day = try #require(CaseTimer.timers(of: filed)[.receipt])
    let record = try filed.after(ReceiveCase(), Sample.system(at: Sample.at("\(day)", 0)), rules: rules)
    #expect(CaseTimer.timers(of: record)[.silence] == day)
  }

  @Test func `bring nothing to a case that has gone on`() throws {
    let accepted = try Sample.accepted(ClockCommandTests.twenty)
    #expect(CaseTimer.correction.command(on: accepted, day: Sample.day("2026-06-01"), by: .published) == nil)
    #expect(CaseTimer.silence.command(on: accepted, day: Sample.day("2026-06-01"), by: .published) == nil)
    #expect(CaseTimer.lamp.command(on: accepted, day: Sample.day("2026-03-11"), by: .published) == nil)
    #expect(CaseTimer.lamp.command(on: accepted, day: Sample.day("2026-03-12"), by: .published) != nil)
    #expect(CaseTimer.anew.command(on: accepted, day: Sample.day("2026-06-01"), by: .published) == nil)
    // The same calendar knows no more than it did.
    let provisional = try Sample.accepted(ClockCommandTests.twenty, at: Sample.at("2026-12-21"))
    #expect(CaseTimer.calendar.command(on: provisional, day: Sample.day("2026-12-22"), by: .published) == nil)
    for timer in [CaseTimer.overdue, .ratingSilence, .archive] {
      #expect(timer.command(on: accepted, day: Sample.day("2026-06-01"), by: .published) == nil)
    }
  }
}
