import Civics
import Testing

struct LampTests {
  let calendar = WorkdayCalendar.published

  @Test(arguments: LampVectors.rows)
  func `the lamp follows the vectors`(row: LampVectors.Row) {
    let accepted = Day(row.accepted)!
    let promised = calendar.adding(workdays: row.promised, to: accepted)
    let statutory = calendar.adding(workdays: row.statutory, to: accepted)
    #expect(promised.due == Day(row.promisedDue))
    #expect(statutory.due == Day(row.statutoryDue))
    #expect(Lamp(on: Day(row.today)!, promised: promised, statutoryDue: statutory.due, calendar: calendar) == row.lamp)
  }

  @Test func `the lamp never goes back as days pass`() {
    let promised = calendar.adding(workdays: 15, to: Day("2026-09-18")!)
    let statutory = calendar.adding(workdays: 20, to: Day("2026-09-18")!)
    let lamps = (promised.start...statutory.due + 10).map {
      Lamp(on: $0, promised: promised, statutoryDue: statutory.due, calendar: calendar)
    }
    #expect(lamps == lamps.sorted())
    #expect(Set(lamps) == Set(Lamp.allCases))
  }
}
