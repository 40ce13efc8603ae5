import Civics
import NotifyDomain
import NotifyService

/// A day of twenty halls with thirty thousand visitors, booked and called by the rules that run; and how often an estimate of a wait was right.
public enum HallDayBench {
  static let halls = 20
  /// Of each hall.
  static let windows = 20
  static let visitors = 30_000
  /// Of drawn days, so that each run measures the same ones.
  static let seed: UInt64 = 7
  /// Seconds.
  static let most = 10.0
  /// Days of each hall of the sample, for each fullness, on which estimates are compared with what came.
  static let days = 2
  /// Visitors of these days, as a share of what the halls can serve at most: such that some wait.
  static let fullness = [1.0, 1.4, 1.7]

  public static func run() throws -> [Measure] {
    let data = try SimulatedHalls.sample()
    let day = Day(year: 2026, month: 3, day: 2)!
    var arrived = 0
    let time = try ContinuousClock().measure {
      for place in 0..<halls {
        let hall = try Hall(
          id: "B\(place)", code: "", name: Bilingual("大厅", "Hall"), windows: windows, skills: [.any], hours: data.halls[0].hours,
          slotMinutes: 15, onlineSeats: 14, staffSeats: 4, horizonWorkdays: 20)
        guard let draw = HallDayDraw(hall: hall, day: day, load: data.load, calendar: .published, minutes: data.minutes) else { continue }
        var generator = SplitMix64(seed: seed &+ UInt64(place))
        let people = draw.visitors(visitors / halls, using: &generator)
        var run = HallDayRun(hall: hall, hours: draw.hours, staffing: Staffing(windows: windows), visitors: people)
        let report = HallDayReport([(people, run.run())], hours: draw.hours)
        precondition(report.visitors == report.noShows + report.served + report.left, "nobody is lost")
        arrived += report.visitors
      }
    }
    let (told, between, width) = calibration(data, day)
    return [
      Measure("hallday.seconds", time / .seconds(1), "s").atMost(most),
      Measure("hallday.visitors", Double(arrived), "visitors"),
      Measure("hallday.estimates", Double(told), "estimates"),
      Measure("hallday.between", 100 * Double(between) / Double(max(1, told)), "%").atLeast(80),
      Measure("hallday.width", Double(width) / Double(max(1, told)), "min"),
    ]
  }

  private static func calibration(_ data: SimulatedHalls, _ day: Day) -> (told: Int, between: Int, width: Int) {
    var (told, between, width) = (0, 0, 0)
    for hall in data.halls {
      guard let draw = HallDayDraw(hall: hall, day: day, load: data.load, calendar: .published, minutes: data.minutes) else { continue }
      for place in 0..<days * fullness.count {
        var generator = SplitMix64(seed: seed &+ UInt64(place))
        let count = Int(Double(draw.usualVisitors) * fullness[place % fullness.count])
        let people = draw.visitors(count, using: &generator)
        let calibration = WaitingCalibration(people, showing: 1 - data.load.noShow)
        var run = HallDayRun(
          hall: hall, hours: draw.hours, staffing: Staffing(windows: hall.windows), visitors: people, observer: calibration)
        _ = run.run()
        told += calibration.told
        between += calibration.between
        width += calibration.width
      }
    }
    return (told, between, width)
  }
}
