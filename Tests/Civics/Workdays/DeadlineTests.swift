import Civics
import Testing

struct DeadlineTests {
  let calendar = WorkdayCalendar.published

  func day(_ text: String) -> Day { Day(text)! }

  @Test(arguments: HolidayVectors.additions)
  func `workdays are added by the vectors`(row: (from: String, workdays: Int, last: String)) {
    let deadline = calendar.adding(workdays: row.workdays, to: day(row.from))
    #expect(deadline.due == day(row.last))
    #expect(deadline.counted.count == row.workdays)
    #expect(deadline.counted.allSatisfy(calendar.isWorkday))
    #expect(!deadline.isProvisional)
  }

  @Test(arguments: [("2026-02-12", "2026-02-26", "2026-03-18"), ("2026-11-23", "2026-11-30", "2026-12-21")])
  func `a notice has five workdays, and silence counts the decision from receipt`(row: (String, String, String)) {
    #expect(calendar.deadline(StatutoryLimit.correctionNotice, from: day(row.0)).due == day(row.1))
    #expect(calendar.deadline(StatutoryLimit.decision, from: day(row.0)).due == day(row.2))
  }

  @Test(arguments: [
    ("2026-02-13", 20, "2026-03-19", "2026-04-02"), ("2026-09-18", 7, "2026-09-29", "2026-10-19"),
    ("2025-12-30", 5, "2026-01-07", "2026-01-21"),
  ])
  func `an extension and the delivery each add ten workdays to the due day`(row: (String, Int, String, String)) {
    let due = calendar.adding(workdays: row.1, to: day(row.0)).due
    #expect(due == day(row.2))
    #expect(calendar.deadline(StatutoryLimit.decisionExtension, from: due).due == day(row.3))
    #expect(calendar.deadline(StatutoryLimit.delivery, from: due).due == day(row.3))
  }

  @Test func `joint handling has forty-five workdays and fifteen more`() {
    let due = calendar.deadline(StatutoryLimit.jointDecision, from: day("2025-01-20")).due
    #expect(due == day("2025-03-28"))
    #expect(calendar.deadline(StatutoryLimit.jointExtension, from: due).due == day("2025-04-21"))
  }

  @Test(arguments: DecisionPeriod.allCases, [0, 3, 61, 200, 412])
  func `an extended period ends where counting on from its last day finds the extension, pauses and all`(
    period: DecisionPeriod, offset: Int
  )
    throws
  {
    let start = day("2024-03-01") + offset
    for length in [0, 1, 13] {
      let pause = try #require(ClockPause(start: start + 20, end: start + 20 + length))
      let deadline = calendar.deadline(period.limit, extendedBy: period.mostExtension, from: start, pauses: [pause])
      // One by one, without the calendar's own counting.
      var (last, left) = (start, period.limit.value + period.mostExtension.value)
      while left > 0 {
        last = last + 1
        if calendar.isWorkday(last) && !(last > start + 20 && last <= start + 20 + length) { left -= 1 }
      }
      #expect(deadline.due == last)
      #expect(deadline.counted.count == period.limit.value + period.mostExtension.value)
    }
  }

  @Test func `the periods of a decision are those of the law`() {
    #expect(DecisionPeriod.single.limit == .workdays(20) && DecisionPeriod.single.mostExtension == .workdays(10))
    #expect(DecisionPeriod.joint.limit == .workdays(45) && DecisionPeriod.joint.mostExtension == .workdays(15))
  }

  @Test func `after a correction the decision counts from the day the file was complete`() {
    #expect(calendar.deadline(StatutoryLimit.correctionNotice, from: day("2025-04-24")).due == day("2025-04-30"))
    #expect(calendar.deadline(StatutoryLimit.decision, from: day("2025-05-06")).due == day("2025-06-04"))
  }

  @Test func `a pause leaves out the days after its start through its end`() throws {
    let pause = try #require(ClockPause(start: day("2025-03-12"), end: day("2025-03-26")))
    let accepted = day("2025-03-03")
    #expect(calendar.adding(workdays: 15, to: accepted).due == day("2025-03-24"))
    #expect(calendar.workdays(after: pause.start, through: pause.end) == 10)
    #expect(calendar.workdays(after: accepted, through: pause.start) == 7)
    let deadline = calendar.adding(workdays: 15, to: accepted, pauses: [pause])
    #expect(deadline.due == day("2025-04-08"))
    #expect(!deadline.counted.contains { pause.covers($0) })
    #expect(calendar.workdays(after: accepted, through: deadline.due, pauses: [pause]) == 15)
  }

  @Test func `a pause that ends before it starts is refused`() {
    #expect(ClockPause(start: day("2025-03-12"), end: day("2025-03-11")) == nil)
  }

  @Test(
    arguments: [
      (3, .calendarDay, "2026-09-30", "2026-10-08", "2026-10-03"), (10, .calendarDay, "2026-03-02", "2026-03-12", nil),
      (1, .month, "2026-01-31", "2026-02-28", nil), (1, .month, "2026-09-01", "2026-10-08", "2026-10-01"),
      (2, .year, "2024-02-29", "2026-02-28", nil),
    ] as [(Int, PeriodUnit, String, String, String?)])
  func `calendar days, months and years end on a workday`(row: (Int, PeriodUnit, String, String, String?)) throws {
    let limit = try #require(DurationLimit(row.0, row.1))
    let deadline = calendar.deadline(limit, from: day(row.2))
    #expect(deadline.due == day(row.3))
    #expect(deadline.movedFrom == row.4.map(day))
    #expect(calendar.isWorkday(deadline.due))
  }

  @Test func `a month with a pause ends as many days later`() throws {
    let pause = try #require(ClockPause(start: day("2026-03-05"), end: day("2026-03-10")))
    let limit = try #require(DurationLimit(1, .month))
    #expect(calendar.deadline(limit, from: day("2026-03-02"), pauses: [pause]).due == day("2026-04-07"))
  }

  @Test func `a date past the published calendar is provisional`() {
    #expect(!calendar.adding(workdays: 5, to: day("2026-12-24")).isProvisional)
    let deadline = calendar.adding(workdays: 6, to: day("2026-12-24"))
    #expect(deadline.due == day("2027-01-01"))
    #expect(deadline.isProvisional)
    #expect(deadline.calendarVersion == "CN-2026")
    #expect(calendar.adding(workdays: 1, to: day("2022-12-01")).isProvisional)
  }

  @Test func `an instant item is due on the day itself`() {
    let deadline = calendar.adding(workdays: 0, to: day("2027-05-01"))
    #expect(deadline.due == day("2027-05-01"))
    #expect(!deadline.isProvisional)
  }

  @Test func `a limit has a least and a most`() {
    for unit in PeriodUnit.allCases {
      #expect(DurationLimit(-1, unit) == nil)
      #expect(DurationLimit(DurationLimit.most(of: unit), unit) != nil)
      #expect(DurationLimit(DurationLimit.most(of: unit) + 1, unit) == nil)
    }
    #expect(DurationLimit.workdays(.max).value == DurationLimit.most(of: .workday))
  }

  @Test func `any number of workdays ends where counting them back finds as many`() {
    for offset in stride(from: 0, to: 1_100, by: 7) {
      let start = day("2023-01-01") + offset
      for workdays in [1, 4, 11, 23] {
        let due = calendar.adding(workdays: workdays, to: start).due
        #expect(calendar.isWorkday(due))
        #expect(calendar.workdays(after: start, through: due) == workdays)
      }
    }
  }
}
