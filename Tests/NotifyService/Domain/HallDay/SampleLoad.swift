import Civics
import NotifyDomain

/// The sample's load as values, and days drawn from it.
enum SampleLoad {
  static let arrivals = [0.09, 0.11, 0.12, 0.1, 0.08, 0.06, 0.04, 0, 0, 0, 0, 0.07, 0.09, 0.1, 0.07, 0.05, 0.02, 0]

  static let load = try! HallLoad(
    arrivals: arrivals, service: LognormalMinutes(median: 7, p90: 16)!, noShow: 0.08, walkIns: 0.45, ownBookings: 0.4,
    visitorsPerWindow: 6_000.0 / 229)

  static let workday = Day("2026-03-02")!
  static let saturday = Day("2026-03-07")!

  static func draw(_ hall: Hall, on day: Day = workday) -> HallDayDraw? {
    HallDayDraw(hall: hall, day: day, load: load, calendar: .published, minutes: .typical)
  }

  static func visitors(_ hall: Hall, _ count: Int? = nil, seed: UInt64) -> [HallVisitor] {
    guard let draw = draw(hall) else { return [] }
    var generator = SplitMix64(seed: seed)
    return draw.visitors(count ?? draw.usualVisitors, using: &generator)
  }

  static func outcome(_ hall: Hall, windows: Int, _ visitors: [HallVisitor]) -> HallDayOutcome {
    var run = HallDayRun(hall: hall, hours: hall.hours[.workday] ?? [], staffing: Staffing(windows: windows), visitors: visitors)
    return run.run()
  }

  static func report(_ hall: Hall, windows: Int, _ visitors: [HallVisitor]) -> HallDayReport {
    HallDayReport([(visitors, outcome(hall, windows: windows, visitors))], hours: hall.hours[.workday] ?? [])
  }

  /// A hall for everybody that is open all day without a break.
  static func hall(windows: Int, hours: Range<Int> = 0..<1_440) -> Hall {
    try! Hall(
      id: "T", code: "", name: Bilingual("大厅", "Hall"), windows: windows, skills: [.any], hours: [.workday: [hours]], slotMinutes: 15,
      onlineSeats: max(1, windows / 2), staffSeats: windows > 1 ? 1 : 0, horizonWorkdays: 20)
  }

  /// Somebody without a booking.
  static func walkIn(at second: Int, service: Int) -> HallVisitor {
    HallVisitor(target: .naturalPerson, checkIn: second, service: service)
  }
}
