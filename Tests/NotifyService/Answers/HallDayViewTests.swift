import Civics
import Contracts
import NotifyDomain
import Testing

@testable import NotifyService

@Suite("What a hall's day offers, as it is told")
struct HallDayViewTests {
  @Test("A hall whose slots are being counted anew is told as full, as whoever would book there is")
  func paused() {
    let hall = SampleHalls.zumiao
    let day = hall.offering(on: Day("2026-11-25")!, in: .published)
    let taken: Set<Seat> = [Seat(hall: "H2", day: day.day, slot: 0, number: 0)]
    func free(isPaused: Bool) -> [[Int]] {
      HallDayView(day, of: hall, taken: taken, isProvisional: false, isPaused: isPaused).slots.prefix(2).map { [$0.online, $0.staff] }
    }
    #expect(free(isPaused: false) == [[7, 2], [8, 2]])
    #expect(free(isPaused: true) == [[0, 0], [0, 0]])
  }
}
