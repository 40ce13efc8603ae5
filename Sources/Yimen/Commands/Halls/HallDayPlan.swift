import Bus
import NotifyDomain

/// What one hall's simulated day comes to.
struct HallDayPlan {
  let day: HallDayDraw
  let seed: UInt64
  let comparison: HallDayComparison
  /// Windows that the target was looked for with, and what was found; nil where it was not looked for.
  let search: (most: Int, found: StaffingSearch.Found?)?

  init(day: HallDayDraw, visitors count: Int, seed: UInt64, windows: Int?, withTarget: Bool) {
    self.day = day
    self.seed = seed
    let most = windows ?? day.hall.windows
    func visitors(_ place: Int) -> [HallVisitor] {
      var generator = Self.generator(seed, hall: day.hall.id, place)
      return day.visitors(count, using: &generator)
    }
    comparison = HallDayComparison(hall: day.hall, hours: day.hours, visitors: visitors(0), windows: most)
    guard withTarget else {
      search = nil
      return
    }
    let days = (0..<StaffingSearch.days).map(visitors)
    search = (most, StaffingSearch(hall: day.hall, hours: day.hours, days: days, most: most).least())
  }

  /// A hall's own numbers, so that its day is the same whichever halls are simulated beside it (FNV-1a over its id).
  private static func generator(_ seed: UInt64, hall: String, _ place: Int) -> SplitMix64 {
    let hash = hall.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return SplitMix64(seed: seed &* 0x9E37_79B9_7F4A_7C15 &+ hash &+ UInt64(place))
  }

  var json: JSONValue {
    let report = comparison.report
    var members: [(String, JSONValue)] = [
      ("hall", .string(day.hall.id)), ("day", .string("\(day.day)")), ("seed", seed <= Int.max ? .integer(Int(seed)) : .string("\(seed)")),
      ("windows", .integer(comparison.windows)), ("visitors", .integer(report.visitors)), ("booked", .integer(report.booked)),
      ("walk_ins", .integer(report.walkIns)), ("no_shows", .integer(report.noShows)), ("arrived", .integer(report.arrived)),
      ("served", .integer(report.served)), ("left", .integer(report.left)),
    ]
    members += Self.times(report.all) + Self.idle(report)
    members.append(("overrun", Self.tenths(report.overrunMinutes)))
    members.append(
      (
        "populations",
        .object(
          ItemTarget.allCases.compactMap { target in
            report.populations[target].map { (target.rawValue, .object([("arrived", .integer($0.arrived))] + Self.times($0))) }
          })
      ))
    members.append(("one_more", Self.change(comparison.more, comparison.windows + 1)))
    members.append(("one_less", Self.change(comparison.fewer, comparison.windows - 1)))
    members.append(("target_met", .bool(StaffingTarget.model.isMet(by: report))))
    if let search { members.append(("target", staffing(search.found))) }
    return .object(members)
  }

  private func staffing(_ found: StaffingSearch.Found?) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("wait_p90_at_most", .number(StaffingTarget.model.waiting)), ("legal_in_hall_p90_below", .number(StaffingTarget.model.inHall)),
      ("days", .integer(StaffingSearch.days)), ("met", .bool(found != nil)),
    ]
    guard let found else { return .object(members) }
    members.append(("window_hours", Self.tenths(found.staffing.windowHours(in: day.hours))))
    members.append(
      (
        "staffing",
        .array(
          Staffing.pieces(in: day.hours).map { piece in
            .object([("from", .string(Self.clock(piece * Staffing.pieceMinutes))), ("windows", .integer(found.staffing[piece]))])
          })
      ))
    return .object(members + Self.times(found.report.all) + Self.idle(found.report))
  }

  private static func change(_ report: HallDayReport?, _ windows: Int) -> JSONValue {
    guard let report else { return .null }
    return .object([("windows", .integer(windows))] + times(report.all) + idle(report) + [("left", .integer(report.left))])
  }

  private static func times(_ people: HallDayReport.People) -> [(String, JSONValue)] {
    [
      ("wait_p50", tenths(people.waiting.p50)), ("wait_p90", tenths(people.waiting.p90)), ("in_hall_p50", tenths(people.inHall.p50)),
      ("in_hall_p90", tenths(people.inHall.p90)),
    ]
  }

  private static func idle(_ report: HallDayReport) -> [(String, JSONValue)] {
    [("idle_windows", tenths(report.idleWindows)), ("idle_share", .number((report.idleShare * 1_000).rounded() / 1_000))]
  }

  private static func tenths(_ value: Double) -> JSONValue { .number((value * 10).rounded() / 10) }

  /// `HH:MM` of a minute of the day.
  static func clock(_ minute: Int) -> String {
    [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
