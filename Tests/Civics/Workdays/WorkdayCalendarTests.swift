import Civics
import Testing

struct WorkdayCalendarTests {
  let calendar = WorkdayCalendar.published

  @Test(arguments: HolidayVectors.days)
  func `each day of the notices is off or worked as it says`(row: (day: String, isWorkday: Bool, holiday: String)) throws {
    let day = try #require(Day(row.day))
    #expect(calendar.isWorkday(day) == row.isWorkday)
    #expect(calendar.exception(on: day)?.holiday.zh == row.holiday)
    #expect(calendar.nameOfDayOff(day)?.zh == (row.isWorkday ? nil : row.holiday))
  }

  @Test func `every other published day follows Monday to Friday`() {
    let named = Set(HolidayVectors.days.compactMap { Day($0.day) })
    for day in calendar.published where !named.contains(day) {
      #expect(calendar.isWorkday(day) == !day.weekday.isWeekend)
      #expect(calendar.exception(on: day) == nil)
    }
  }

  @Test(arguments: HolidayVectors.yearTotals)
  func `a year has as many workdays as its notice makes`(row: (year: Int, workdays: Int)) {
    let last = Day(year: row.year - 1, month: 12, day: 31)!
    #expect(calendar.workdays(after: last, through: last.adding(years: 1)) == row.workdays)
  }

  @Test func `a weekend is named by its weekday`() {
    #expect(calendar.nameOfDayOff(Day("2026-11-28")!)?.en == "Saturday")
  }

  @Test func `the calendar names its version and where it ends`() {
    #expect(calendar.version == "CN-2026")
    #expect(calendar.published.upperBound == Day("2026-12-31"))
  }
}
