import Civics
import Testing

struct OfficeHoursTests {
  @Test(arguments: [
    ("2026-11-27", 6 * 60, "2026-11-27"), ("2026-11-27", 12 * 60 + 30, "2026-11-27"), ("2026-11-27", 17 * 60 + 29, "2026-11-27"),
    ("2026-11-27", 17 * 60 + 30, "2026-11-30"), ("2026-11-28", 10 * 60, "2026-11-30"), ("2026-10-09", 20 * 60, "2026-10-10"),
  ])
  func `what arrives after hours counts as received on the next workday`(row: (String, Int, String)) throws {
    let time = try #require(ShanghaiTime(day: Day(row.0)!, minute: row.1))
    #expect(OfficeHours.usual.receiptDay(of: time, calendar: .published) == Day(row.2))
  }

  @Test func `hours that do not fit a day are refused`() {
    #expect(OfficeHours(opens: 600, closes: 600) == nil)
    #expect(OfficeHours(opens: -1, closes: 600) == nil)
    #expect(OfficeHours(opens: 600, closes: 1441) == nil)
  }

  @Test func `an office is open in its hours on workdays only`() throws {
    let friday = try #require(ShanghaiTime(day: Day("2026-11-27")!, minute: 510))
    let saturday = try #require(ShanghaiTime(day: Day("2026-11-28")!, minute: 510))
    #expect(OfficeHours.usual.isOpen(at: friday, calendar: .published))
    #expect(!OfficeHours.usual.isOpen(at: saturday, calendar: .published))
  }
}
