import Civics
import NotifyDomain
import Testing

@Suite("Kinds of days")
struct DayKindTests {
  @Test(
    "Holidays, days worked in exchange and plain weekends are told apart",
    arguments: [
      ("2026-11-23", DayKind.workday), ("2026-11-28", .saturday), ("2026-11-29", .sunday),
      // National Day's week, and the days worked for it.
      ("2026-10-01", .holiday), ("2026-10-03", .holiday), ("2026-09-20", .workday), ("2026-10-10", .workday),
    ])
  func kinds(text: String, kind: DayKind) {
    #expect(DayKind(of: Day(text)!, in: .published) == kind)
  }

  @Test(
    "The fixed holidays of a year that is not published are kept all the same",
    arguments: ["2027-01-01", "2027-05-01", "2027-05-02", "2027-10-01", "2027-10-03"])
  func unpublished(text: String) {
    #expect(DayKind(of: Day(text)!, in: .published) == .holiday)
  }

  @Test(
    "Other days of a year that is not published follow the week",
    arguments: [("2027-01-04", DayKind.workday), ("2027-01-02", .saturday), ("2027-01-03", .sunday)])
  func unpublishedWeek(text: String, kind: DayKind) {
    #expect(DayKind(of: Day(text)!, in: .published) == kind)
  }
}
