import Civics
import Testing

struct DayTests {
  @Test func `the first day of the count is a Thursday`() {
    #expect(Day(number: 0).description == "1970-01-01")
    #expect(Day(number: 0).weekday == .thursday)
  }

  @Test func `every day from 1600 to 2400 follows the one before it in parts, weekday and text`() throws {
    var day = try #require(Day(year: 1600, month: 1, day: 1))
    var (year, month, ofMonth) = (1600, 1, 1)
    var weekday = Weekday.saturday
    while year < 2400 {
      #expect(day.parts == (year, month, ofMonth))
      #expect(day.weekday == weekday)
      #expect(Day(year: year, month: month, day: ofMonth) == day)
      #expect(Day(day.description) == day)
      let leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
      (ofMonth, month) = ofMonth < length ? (ofMonth + 1, month) : (1, month + 1)
      if month > 12 { (year, month) = (year + 1, 1) }
      weekday = Weekday(rawValue: weekday.rawValue % 7 + 1)!
      day = day + 1
    }
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-06-31", "2024-06-00", "0000-01-01", "2024-6-01", "20240601", "2024-06-1 ",
    "２０２４-06-01", "", "2024-06-01T", "-024-06-01",
  ])
  func `a text that is no day is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `a month without the day ends on its last`() throws {
    #expect(Day("2024-01-31")!.adding(months: 1) == Day("2024-02-29"))
    #expect(Day("2024-02-29")!.adding(years: 1) == Day("2025-02-28"))
    #expect(Day("2024-03-31")!.adding(months: -1) == Day("2024-02-29"))
    #expect(Day("2024-11-30")!.adding(months: 15) == Day("2026-02-28"))
    #expect(Day("2024-01-15")!.adding(months: -1) == Day("2023-12-15"))
  }

  @Test func `days are counted and compared`() {
    #expect(Day("2024-03-01")! - Day("2024-02-01")! == 29)
    #expect(Day("2024-03-01")! - 1 == Day("2024-02-29"))
    #expect((Day("2024-02-27")!...Day("2024-03-01")!).count == 4)
  }
}
