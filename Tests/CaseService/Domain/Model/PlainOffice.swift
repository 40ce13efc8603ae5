import Civics

/// When papers count as received, said again: what comes from 17:30 on, or on a day off, comes on the next workday.
enum PlainOffice {
  /// - Parameters:
  ///   - moment: microseconds since 1970.
  ///   - isWatched: whether the hours of the office matter.
  static func receiptDay(of moment: Int64, isWatched: Bool, isWorkday: (Day) -> Bool = WorkdayCalendar.published.isWorkday) -> Day {
    let minutes = moment / 60_000_000 + 8 * 60
    var day = Day(number: Int(minutes / 1_440))
    guard isWatched else { return day }
    if isWorkday(day), minutes % 1_440 < 17 * 60 + 30 { return day }
    repeat { day = day + 1 } while !isWorkday(day)
    return day
  }
}
