import Civics
import NotifyDomain
import Testing

@Suite("Quiet hours")
struct QuietHoursTests {
  private static let minute: Int64 = 60_000_000

  /// A minute of Wednesday 2 September 2026 in Shanghai, in microseconds since 1970.
  private static func moment(_ minuteOfDay: Int) -> Int64 {
    Int64(ShanghaiTime(day: Day("2026-09-02")!, minute: 0)!.utcSeconds) * 1_000_000 + Int64(minuteOfDay) * minute
  }

  /// Stated by going forward a minute at a time.
  private static func isQuiet(_ minuteOfDay: Int, _ hours: QuietHours) -> Bool {
    var place = hours.from
    while place != hours.until {
      if place == minuteOfDay { return true }
      place = (place + 1) % 1_440
    }
    return false
  }

  @Test(
    "Each minute of a day is quiet or not as the hours say",
    arguments: [(22 * 60, 8 * 60), (0, 0), (12 * 60, 14 * 60), (0, 7 * 60), (23 * 60 + 59, 0), (8 * 60, 0)])
  func everyMinute(from: Int, until: Int) {
    let hours = QuietHours(from: from, until: until)
    for minute in 0..<1_440 {
      let now = Self.moment(minute)
      let release = hours.release(now)
      guard Self.isQuiet(minute, hours) else {
        #expect(release == now)
        continue
      }
      let end = Self.moment(minute + (until - minute + 1_440) % 1_440)
      #expect((end..<end + 10 * Self.minute).contains(release), "\(minute)")
    }
  }

  @Test("What waited goes out in the order in which it came, over ten minutes")
  func order() {
    let releases = (0..<600).map { QuietHours.standard.release(Self.moment(22 * 60 + $0)) }
    #expect(zip(releases, releases.dropFirst()).allSatisfy { $0 < $1 })
    #expect(releases[599] - releases[0] > 9 * Self.minute)
  }

  @Test("The moment at which they end is not quiet, and the last microsecond before it is")
  func edges() {
    let end = Self.moment(8 * 60)
    #expect(QuietHours.standard.release(end) == end)
    #expect(QuietHours.standard.release(end - 1) > end)
    #expect(QuietHours.standard.release(Self.moment(22 * 60) - 1) == Self.moment(22 * 60) - 1)
  }

  @Test("They hold before 1970 too")
  func longAgo() {
    // Eight in the evening, and ten at night.
    let (evening, night) = (-12 * 3_600_000_000, -10 * 3_600_000_000)
    #expect(QuietHours.standard.release(Int64(evening)) == Int64(evening) && QuietHours.standard.release(Int64(night)) > Int64(night))
  }
}
