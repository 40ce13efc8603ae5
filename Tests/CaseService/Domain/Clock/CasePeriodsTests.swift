import CaseDomain
import Civics
import Testing

@Suite("The dates that bind a case")
struct CasePeriodsTests {
  typealias Sample = CaseSample

  func periods(promised: Int, statutory: DurationLimit, type: ItemType = .confirmation, accepted: String) -> CasePeriods {
    let item = Sample.item("P300", "事项", type: type, promised: promised, statutory: statutory)
    return CasePeriods(of: item, acceptedOn: Sample.day(accepted), by: .published)
  }

  @Test(arguments: [
    ("2026-02-13", 20, "2026-03-19"), ("2026-09-18", 7, "2026-09-29"), ("2025-12-30", 5, "2026-01-07"), ("2025-01-20", 45, "2025-03-28"),
    ("2025-05-06", 20, "2025-06-04"), ("2025-03-03", 15, "2025-03-24"), ("2026-02-12", 20, "2026-03-18"), ("2026-11-23", 20, "2026-12-21"),
  ])
  func `workdays count from the day after acceptance, by the published calendar`(accepted: String, workdays: Int, due: String) {
    let periods = periods(promised: workdays, statutory: .workdays(workdays), accepted: accepted)
    #expect(periods.promised?.due == Day(due))
    #expect(periods.statutory.due == Day(due))
    #expect(!periods.statutory.isProvisional)
    #expect(periods.statutory.calendarVersion == WorkdayCalendar.published.version)
  }

  @Test func `a date that reaches past the published calendar is provisional`() {
    let periods = periods(promised: 5, statutory: .workdays(20), accepted: "2026-12-15")
    #expect(periods.promised?.isProvisional == false)
    #expect(periods.statutory.isProvisional)
    #expect(periods.statutory.due > Sample.day("2026-12-31"))
  }

  @Test func `calendar days count every day, and an end on a day off moves to the next workday`() throws {
    // 15 calendar days after 2026-09-17 is 2026-10-02, in the National Day holiday.
    let days = try #require(DurationLimit(15, .calendarDay))
    #expect(periods(promised: 5, statutory: days, accepted: "2026-09-17").statutory.due == Day("2026-10-08"))
  }

  @Test func `days in a licence's law are workdays`() throws {
    let days = try #require(DurationLimit(15, .calendarDay))
    let licence = periods(promised: 7, statutory: days, type: .licence, accepted: "2026-03-02")
    #expect(licence.statutory.due == Day("2026-03-23"))
    #expect(licence.statutory.limit == .workdays(15))
    #expect(periods(promised: 7, statutory: days, accepted: "2026-03-02").statutory.due == Day("2026-03-17"))
  }

  @Test func `months and years end on the corresponding day, or the last of its month`() throws {
    let month = try #require(DurationLimit(1, .month))
    let year = try #require(DurationLimit(1, .year))
    // 2026-02-28 is a worked Saturday of the Spring Festival arrangement.
    #expect(periods(promised: 5, statutory: month, accepted: "2026-01-31").statutory.due == Day("2026-02-28"))
    #expect(periods(promised: 5, statutory: year, accepted: "2025-03-03").statutory.due == Day("2026-03-03"))
  }

  @Test func `an instant item promises no period of its own`() {
    let periods = periods(promised: 0, statutory: .workdays(1), accepted: "2026-03-02")
    #expect(periods.promised == nil)
    #expect(periods.statutory.due == Day("2026-03-03"))
  }

  @Test(arguments: [
    (10, 20, "2026-09-02", Lamp.green), (10, 20, "2026-09-11", .warn), (10, 20, "2026-09-15", .warn), (10, 20, "2026-09-16", .yellow),
    (10, 20, "2026-09-30", .red), (5, 20, "2026-09-07", .warn),
  ])
  func `the lamp turns as the vectors say`(promised: Int, statutory: Int, today: String, lamp: Lamp) throws {
    let item = Sample.item("P300", "事项", type: .confirmation, promised: promised, statutory: .workdays(statutory))
    let record = try Sample.accepted(item, at: Sample.at("2026-09-01"))
    #expect(record.periods?.statutory.due == Day("2026-09-29"))
    #expect(record.lamp(on: Sample.day(today)) == lamp)
  }

  @Test func `no lamp shines before acceptance`() throws {
    #expect(try Sample.filed(Sample.disabilityRenewal).lamp(on: Sample.day("2026-06-01")) == nil)
  }

  @Test func `the lamp of a closed case stands still`() throws {
    let record = try Sample.accepted(Sample.disabilityRenewal, at: Sample.at("2026-09-01"))
      .after(DecideCase(.approve), Sample.officer(.approver, at: Sample.at("2026-09-02")))
    #expect(record.lamp(on: Sample.day("2026-12-31")) == .green)
  }
}
