import CaseDomain
import Civics
import Testing

@Suite("Stopping the clock and extending a case")
struct ClockCommandTests {
  typealias Sample = CaseSample
  static let twenty = Sample.item("P305", "事项", type: .licence, promised: 10, statutory: .workdays(20))

  let approver = Sample.officer(.approver, at: Sample.at("2026-03-05"))

  /// Accepted on 2026-03-02, promised by 2026-03-16, by law by 2026-03-30.
  func accepted() throws -> CaseRecord { try Sample.accepted(Self.twenty) }

  @Test(arguments: ClockGround.allCases)
  func `only the grounds of the law stop the clock`(ground: ClockGround) throws {
    let lawful: Set<ClockGround> = [
      .hearing, .tender, .auction, .inspection, .testing, .quarantine, .appraisal, .expertReview, .coolingOff,
    ]
    let record = try accepted()
    if lawful.contains(ground) {
      #expect(try record.after(StopClock(ground, expected: 1), approver).state == .clockStopped)
    } else {
      #expect(throws: CaseRefusal.groundDoesNotStop(ground)) { try record.after(StopClock(ground, expected: 1), approver) }
    }
  }

  @Test func `a public notice stops it where a special law is named, a check on the spot never`() throws {
    let record = try accepted()
    let stopped = try record.after(StopClock(.publicNotice, law: " 某法第十条 ", expected: 7), approver)
    #expect(stopped.clock?.stopped?.basis.zh == "某法第十条")
    #expect(throws: CaseRefusal.groundDoesNotStop(.publicNotice)) {
      try record.after(StopClock(.publicNotice, law: " ", expected: 7), approver)
    }
    #expect(throws: CaseRefusal.groundDoesNotStop(.siteCheck)) { try record.after(StopClock(.siteCheck, law: "某法", expected: 7), approver) }
  }

  @Test(arguments: [0, -1, 2_501])
  func `the applicant is told how long it takes`(expected: Int) throws {
    let record = try accepted()
    #expect(throws: CaseRefusal.expectedTimeNotTold(most: 2_500)) { try record.after(StopClock(.hearing, expected: expected), approver) }
  }

  @Test func `a clock that stands still is not stopped again, and one that runs is not resumed`() throws {
    let record = try accepted()
    #expect(throws: CaseRefusal.outOfOrder(.resumeClock, in: .accepted, possible: CaseTransition.acts(of: .approver, in: .accepted))) {
      try record.after(ResumeClock(), approver)
    }
    let stopped = try record.after(StopClock(.hearing, expected: 1), approver)
    #expect(throws: CaseRefusal.outOfOrder(.stopClock, in: .clockStopped, possible: [.resumeClock, .setFee, .waiveFee])) {
      try stopped.after(StopClock(.hearing, expected: 1), approver)
    }
    #expect(throws: CaseRefusal.outOfOrder(.decide, in: .clockStopped, possible: [.resumeClock, .setFee, .waiveFee])) {
      try stopped.after(DecideCase(.approve), approver)
    }
  }

  @Test func `a stop that ended on its own day is told of no day that it left out, and one that lasted is`() throws {
    let stopped = try accepted().after(StopClock(.hearing, expected: 1), approver)
    let atOnce = try stopped.after(ResumeClock(), approver).explainedDates { _ in .published }.map(\.text)
    #expect(!atOnce.isEmpty && atOnce.allSatisfy { !$0.zh.contains("因听证") && !$0.en.contains("left out for hearing") })
    let later = Sample.officer(.approver, at: Sample.at("2026-03-06"))
    let nextDay = try stopped.after(ResumeClock(), later).explainedDates { _ in .published }.map(\.text)
    #expect(nextDay.allSatisfy { $0.zh.contains("2026-03-05次日至2026-03-06因听证") && $0.en.contains("left out for hearing") })
  }

  @Test func `a clock is stopped so many times at most`() throws {
    var record = try accepted()
    for _ in 0..<CaseLimits.stops {
      record = try record.after(StopClock(.hearing, expected: 1), approver).after(ResumeClock(), approver)
    }
    #expect(throws: CaseRefusal.tooManyStops(limit: CaseLimits.stops)) { try record.after(StopClock(.hearing, expected: 1), approver) }
  }

  @Test func `a case is extended once`() throws {
    let extended = try accepted().after(ExtendCase(.single, workdays: 4, reason: "情况复杂"), approver)
    #expect(extended.periods?.promised?.due == Day("2026-03-20"))
    #expect(throws: CaseRefusal.extendedAlready(on: Sample.day("2026-03-05"))) {
      try extended.after(ExtendCase(.single, reason: "还是复杂"), approver)
    }
  }

  @Test func `an extension has its reason, and no more days than its head may give`() throws {
    let record = try accepted()
    #expect(throws: CaseRefusal.groundsMissing) { try record.after(ExtendCase(.single, reason: " "), approver) }
    #expect(throws: CaseRefusal.extensionTooLong(most: .workdays(10))) {
      try record.after(ExtendCase(.single, workdays: 11, reason: "情况复杂"), approver)
    }
    let joint = try Sample.accepted(StepCommandTests.item)
    #expect(throws: CaseRefusal.extensionTooLong(most: .workdays(15))) {
      try joint.after(ExtendCase(.joint, workdays: 16, reason: "情况复杂"), approver)
    }
    #expect(throws: CaseRefusal.extensionTooLong(most: .workdays(10))) {
      try record.after(ExtendCase(.single, workdays: -1, reason: "情况复杂"), approver)
    }
    #expect(try joint.after(ExtendCase(.joint, workdays: 11, reason: "情况复杂"), approver).clock?.extended?.limit == .workdays(11))
  }

  @Test func `the head of the people's government extends what offices handle jointly, and nothing else`() throws {
    let days = try #require(DurationLimit(45, .calendarDay))
    let items: [(type: ItemType, law: DurationLimit, flow: [DepartmentStep], isJoint: Bool)] = [
      (.licence, .workdays(20), [], false), (.licence, .workdays(44), [], false), (.publicService, days, [], false),
      (.licence, .workdays(45), [], true), (.licence, days, [], true), (.licence, .workdays(20), PlainFlow.flow, true),
    ]
    for (type, law, flow, isJoint) in items {
      let record = try Sample.accepted(Sample.item("P306", "事项", type: type, promised: 10, statutory: law, flow: flow))
      #expect(try record.after(ExtendCase(.single, reason: "情况复杂"), approver).clock?.extended?.period == .single)
      let extend = ExtendCase(.joint, reason: "多部门")
      if isJoint {
        #expect(try record.after(extend, approver).clock?.extended?.period == .joint)
      } else {
        #expect(throws: CaseRefusal.notJoint) { try record.after(extend, approver) }
      }
    }
  }

  @Test func `what is over is not extended, but on its last day it is`() throws {
    let record = try accepted()
    let last = Sample.officer(.approver, at: Sample.at("2026-03-30", 23))
    #expect(try record.after(ExtendCase(.single, reason: "情况复杂"), last).periods?.statutory.due == Day("2026-04-14"))
    #expect(throws: CaseRefusal.extensionTooLate(due: Sample.day("2026-03-30"))) {
      try record.after(ExtendCase(.single, reason: "情况复杂"), Sample.officer(.approver, at: Sample.at("2026-03-31", 0)))
    }
  }

  @Test(arguments: [CaseRole.windowClerk, .system])
  func `only an approver stops and extends`(role: CaseRole) throws {
    let record = try accepted()
    let occasion = Sample.officer(role, at: approver.at)
    #expect(throws: CaseRefusal.roleMayNot(role, .stopClock, allowed: [.approver])) {
      try record.after(StopClock(.hearing, expected: 1), occasion)
    }
    #expect(throws: CaseRefusal.roleMayNot(role, .extend, allowed: [.approver])) {
      try record.after(ExtendCase(.single, reason: "情况复杂"), occasion)
    }
  }

  @Test func `a lamp is told once, at what it shows on the day`() throws {
    let record = try accepted()
    // The tenth workday is 2026-03-16; the last two before it warn.
    #expect(record.clock?.nextTurn == Day("2026-03-12"))
    let warned = try record.after(TurnLamp(), Sample.system(at: Sample.at("2026-03-12", 0)))
    #expect(warned.clock?.lamp == .warn && warned.state == .accepted)
    #expect(warned.clock?.nextTurn == Day("2026-03-17"))
    let late = try warned.after(TurnLamp(), Sample.system(at: Sample.at("2026-05-06")))
    #expect(late.clock?.lamp == .red && late.clock?.nextTurn == nil)
  }

  @Test func `an extension brings a better lamp, which counts as told`() throws {
    let warned = try accepted().after(TurnLamp(), Sample.system(at: Sample.at("2026-03-17")))
    #expect(warned.clock?.lamp == .yellow)
    let extended = try warned.after(ExtendCase(.single, reason: "情况复杂"), Sample.officer(.approver, at: Sample.at("2026-03-18")))
    #expect(extended.clock?.lamp == .green)
    #expect(extended.clock?.nextTurn == extended.periods?.warnFrom)
  }

  @Test func `firm dates that a new calendar moves are reckoned again, and a case whose dates stay is left alone`() throws {
    func amended(_ off: String) throws -> WorkdayCalendar {
      try WorkdayCalendar.published.adding(
        CalendarNotice(
          version: "CN-2027", days: Sample.day("2027-01-01")...Sample.day("2027-12-31"),
          exceptions: [WorkdayException(day: Sample.day(off), isWorkday: false, holiday: Bilingual("放假", "day off"))]))
    }
    let record = try accepted()
    let day = Sample.day("2026-03-05")
    #expect(!record.hasProvisionalDate)
    for off in ["2026-03-31", "2026-03-02"] {
      #expect(try CaseTimer.calendar.command(on: record, day: day, by: amended(off)) == nil, "\(off)")
    }
    let calendar = try amended("2026-03-20")
    #expect(CaseTimer.calendar.command(on: record, day: day, by: calendar) != nil)
    let after = try record.after(ReckonDates(), Sample.system(at: Sample.at("2026-03-05")), rules: CaseRules(calendar: calendar))
    #expect(after.periods?.promised?.due == Day("2026-03-16") && after.periods?.statutory.due == Day("2026-03-31"))
    #expect(CaseTimer.calendar.command(on: after, day: day, by: calendar) == nil)
    // A step of a department moves alone, too.
    let steps = try Sample.accepted(StepCommandTests.item)
    let moved = try steps.after(
      ReckonDates(), Sample.system(at: Sample.at("2026-03-03")), rules: CaseRules(calendar: try amended("2026-03-04")))
    #expect(moved.steps?.step("fire")?.due?.due == Day("2026-03-05"))
    // What is owed after the decision, by 10 workdays.
    let decided = try record.after(DecideCase(.approve), approver)
    #expect(try CaseTimer.calendar.command(on: decided, day: day, by: amended("2026-03-19")) != nil)
    #expect(try CaseTimer.calendar.command(on: decided, day: day, by: amended("2026-03-20")) == nil)
  }

  @Test func `provisional dates are reckoned again by a new calendar, and say where they moved`() throws {
    let longer = WorkdayCalendar(
      version: "CN-2027", published: WorkdayCalendar.published.published.lowerBound...Sample.day("2027-12-31"),
      exceptions: [WorkdayException(day: Sample.day("2027-01-01"), isWorkday: false, holiday: Bilingual("元旦", "New Year's Day"))])
    let record = try Sample.accepted(Self.twenty, at: Sample.at("2026-12-21"))
    #expect(record.hasProvisionalDate)
    // Without a word on 2027, its first of January counts.
    #expect(record.periods?.promised?.due == Day("2027-01-04") && record.periods?.statutory.due == Day("2027-01-18"))
    let events = try ReckonDates().decide(
      on: record, occasion: Sample.system(at: Sample.at("2026-12-28")), rules: CaseRules(calendar: longer))
    let after = try record.after(ReckonDates(), Sample.system(at: Sample.at("2026-12-28")), rules: CaseRules(calendar: longer))
    #expect(!after.hasProvisionalDate)
    #expect(after.periods?.promised?.due == Day("2027-01-05") && after.periods?.statutory.due == Day("2027-01-19"))
    guard case .datesReckoned(let reckoned) = events[0].fact else { return #expect(Bool(false), "\(events[0].fact)") }
    #expect(reckoned.moved.map(\.date) == [.promised, .statutory])
    #expect(reckoned.moved[0].from == Day("2027-01-04") && reckoned.moved[0].to == Day("2027-01-05"))
  }
}
