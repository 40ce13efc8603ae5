import Civics
import Testing

struct CalendarNoticeTests {
  let calendar = WorkdayCalendar.published

  func day(_ text: String) -> Day { Day(text)! }

  func off(_ text: String) -> WorkdayException {
    WorkdayException(day: day(text), isWorkday: false, holiday: Bilingual("元旦", "New Year's Day"))
  }

  func notice(_ version: String = "CN-2027", _ first: String = "2027-01-01", _ last: String = "2027-12-31", _ days: [WorkdayException] = [])
    -> CalendarNotice
  {
    CalendarNotice(version: version, days: day(first)...day(last), exceptions: days)
  }

  @Test func `a calendar goes on with the next year, and keeps what it knew`() throws {
    let longer = try calendar.adding(notice("CN-2027", "2027-01-01", "2027-12-31", [off("2027-01-01"), off("2026-12-31")]))
    #expect(longer.version == "CN-2027" && longer.published == calendar.published.lowerBound...day("2027-12-31"))
    #expect(!longer.isWorkday(day("2027-01-01")) && !longer.isWorkday(day("2026-12-31")))
    #expect(longer.isWorkday(day("2027-01-04")))
    for known in calendar.published where known != day("2026-12-31") { #expect(longer.isWorkday(known) == calendar.isWorkday(known)) }
    #expect(!longer.adding(workdays: 20, to: day("2026-12-20")).isProvisional)
  }

  @Test func `a calendar tells whether it keeps the days of the one before`() throws {
    let next = try calendar.adding(notice("CN-2027", "2027-01-01", "2027-12-31", [off("2027-01-01")]))
    #expect(next.keepsDays(of: calendar) && calendar.keepsDays(of: calendar))
    let eve = try calendar.adding(notice("CN-2027", "2027-01-01", "2027-12-31", [off("2026-12-31")]))
    #expect(!eve.keepsDays(of: calendar))
    // A day that is off by its weekday, and is named as off, is no other day.
    #expect(try calendar.adding(notice("CN-2027", "2027-01-01", "2027-12-31", [off("2026-12-27")])).keepsDays(of: calendar))
    #expect(try !calendar.adding(notice("CN-2026-2", "2026-01-01", "2026-12-31")).keepsDays(of: calendar))
  }

  @Test func `of the days that a notice covers nothing older holds`() throws {
    let amended = try calendar.adding(notice("CN-2026-2", "2026-01-01", "2026-12-31", [off("2026-01-01")]))
    #expect(!amended.isWorkday(day("2026-01-01")))
    // Friday, 2 January and Thursday, 1 October 2026 were days off, and the notice no longer says so.
    #expect(amended.isWorkday(day("2026-01-02")) && amended.isWorkday(day("2026-10-01")))
    #expect(!amended.isWorkday(day("2025-10-01")))
  }

  @Test func `a notice that does not go on from the calendar is refused`() {
    #expect(throws: CalendarNoticeFault.gap(after: day("2026-12-31"))) {
      try calendar.adding(notice("CN-2028", "2027-01-02", "2028-12-31"))
    }
    #expect(throws: CalendarNoticeFault.endsBefore(day("2026-12-31"))) { try calendar.adding(notice("CN-X", "2026-01-01", "2026-12-30")) }
    #expect(throws: CalendarNoticeFault.tooLong) { try calendar.adding(notice("CN-X", "2027-01-01", "2037-01-09")) }
  }

  @Test func `a day is named once, and within the calendar`() {
    #expect(throws: CalendarNoticeFault.exceptionTwice(day("2027-01-01"))) {
      try calendar.adding(notice("CN-2027", "2027-01-01", "2027-12-31", [off("2027-01-01"), off("2027-01-01")]))
    }
    for outside in ["2022-12-30", "2028-01-01"] {
      #expect(throws: CalendarNoticeFault.exceptionOutside(day(outside))) {
        try calendar.adding(notice("CN-2027", "2027-01-01", "2027-12-31", [off(outside)]))
      }
    }
    #expect(throws: CalendarNoticeFault.tooManyExceptions) {
      try calendar.adding(
        notice("CN-2027", "2027-01-01", "2027-12-31", Array(repeating: off("2027-01-01"), count: CalendarNotice.mostExceptions + 1)))
    }
  }

  @Test(arguments: ["", "CN 2027", "日历", "CN-2027\n", String(repeating: "9", count: 33)])
  func `a version is a short plain word`(version: String) {
    #expect(throws: CalendarNoticeFault.badVersion) { try calendar.adding(notice(version)) }
  }

  @Test func `each fault says what it is in both languages`() {
    let faults: [CalendarNoticeFault] = [
      .badVersion, .tooLong, .tooManyExceptions, .gap(after: day("2026-12-31")), .endsBefore(day("2026-12-31")),
      .exceptionOutside(day("2026-12-31")), .exceptionTwice(day("2026-12-31")),
    ]
    #expect(Set(faults.map(\.message.zh)).count == faults.count && Set(faults.map(\.message.en)).count == faults.count)
  }
}
