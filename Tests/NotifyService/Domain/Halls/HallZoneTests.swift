import Civics
import NotifyDomain
import Testing

@Suite("The zone of a hall")
struct HallZoneTests {
  @Test("A slot begins at the same minute of the hall's clock and of UTC on every day of years, whatever the machine's zone")
  func everyDay() {
    for number in 0..<1_500 {
      let day = Day("2026-01-01")! + number
      let appointment = Appointment(hall: "H1", day: day, slots: 0..<1, seat: 0, window: 1, start: 510, minutes: 8)
      // Half past eight in Shanghai is half past midnight in UTC: no daylight saving moves it.
      #expect(appointment.time.utcSeconds == day.number * 86_400 + 30 * 60)
      #expect((appointment.time.day, appointment.time.minuteOfDay) == (day, 510))
    }
  }
}
