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

  @Test(arguments: [1, 2, 3, 5, 9, 10, 15, 30, 60])
  func `the lamp of a day is what counting the workdays that are left says`(promised: Int) throws {
    for offset in stride(from: 0, to: 700, by: 53) {
      let accepted = Day("2024-01-01")! + offset
      let pause = try #require(ClockPause(start: accepted + 4, end: accepted + 4 + offset % 11))
      let promise = calendar.adding(workdays: promised, to: accepted, pauses: [pause])
      let law = calendar.adding(workdays: promised + offset % 7, to: accepted, pauses: [pause])
      let days = LampDays(promised: promise, statutoryDue: law.due, calendar: calendar, pauses: [pause])
      for day in accepted...law.due + 3 {
        let left = promise.counted.count { $0 > day }
        let expected: Lamp =
          day > law.due ? .red : day > promise.due ? .yellow : left <= max(1, promised / 5) ? .warn : .green
        #expect(days.lamp(on: day) == expected, "\(accepted) \(day)")
      }
    }
  }

  @Test func `each turn is the first day of a worse lamp`() throws {
    let promise = calendar.adding(workdays: 10, to: Day("2026-09-01")!)
    let days = LampDays(promised: promise, statutoryDue: Day("2026-09-29")!, calendar: calendar)
    #expect(days.turn(after: .green) == Day("2026-09-11"))
    #expect(days.turn(after: .warn) == Day("2026-09-16"))
    #expect(days.turn(after: .yellow) == Day("2026-09-30"))
    #expect(days.turn(after: .red) == nil)
    #expect(days.lamp(on: Day("2026-09-10")!) == .green)
  }

  @Test func `where the law's day comes first, the lamp turns red at once`() {
    let promise = calendar.adding(workdays: 10, to: Day("2026-09-01")!)
    let days = LampDays(promised: promise, statutoryDue: Day("2026-09-04")!, calendar: calendar)
    #expect(days.turn(after: .green) == Day("2026-09-05"))
    #expect(days.lamp(on: Day("2026-09-05")!) == .red)
  }
}
