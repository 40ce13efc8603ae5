import Civics
import Testing

struct ShanghaiTimeTests {
  @Test(arguments: [
    (0, "1970-01-01 08:00"), (57_599, "1970-01-01 23:59"), (57_600, "1970-01-02 00:00"), (-28_801, "1969-12-31 23:59"),
    (1_770_912_000, "2026-02-13 00:00"),
  ])
  func `an instant is shown at eight hours ahead of UTC`(seconds: Int, shown: String) {
    let time = ShanghaiTime(utcSeconds: seconds)
    #expect(time.description == shown)
    #expect(time.utcSeconds == seconds)
  }

  @Test func `a minute outside the day is refused`() {
    #expect(ShanghaiTime(day: Day(number: 0), minute: 1440) == nil)
    #expect(ShanghaiTime(day: Day(number: 0), minute: -1) == nil)
    #expect(ShanghaiTime(day: Day(number: 0), minute: 1439)?.minuteOfDay == 1439)
  }
}
