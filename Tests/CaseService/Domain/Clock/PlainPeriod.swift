import Civics

/// A period counted on one's fingers: day after day from the act on, each counted or left out.
struct PlainPeriod {
  /// What is told of one day.
  struct Line: Equatable {
    let day: Day
    /// Which day of the period it is; nil: it is not counted.
    let number: Int?
  }

  let start: Day
  /// The days of which something is told, in order: of months and years those alone that a stop leaves out.
  private(set) var lines: [Line] = []
  private(set) var due: Day
  /// The day off on which it would have ended.
  private(set) var movedFrom: Day?
  /// Days after the first through the second are left out.
  private let stops: [(from: Day, until: Day)]

  /// - Parameter more: workdays that follow it; 0: it was not extended.
  init(
    from start: Day, _ value: Int, _ unit: PeriodUnit, more: Int = 0, stops: [(from: Day, until: Day)] = [], by calendar: PlainCalendar
  ) {
    self.start = start
    self.stops = stops
    due = start
    guard value > 0 else { return }
    let isLong = unit == .month || unit == .year
    count(isLong ? Self.days(from: start, months: value * (unit == .year ? 12 : 1)) : value, tells: !isLong) {
      unit != .workday || calendar.isWorked($0)
    }
    if unit != .workday, !calendar.isWorked(due) {
      movedFrom = due
      repeat { pass(tells: !isLong) } while !calendar.isWorked(due)
    }
    if more > 0 {
      // It was the end of the first period that moved.
      movedFrom = nil
      count(more, tells: true, calendar.isWorked)
    }
  }

  /// The days until the day of the same number so many months later, or the last of its month.
  private static func days(from start: Day, months: Int) -> Int {
    let (year, month, number) = start.parts
    let later = year * 12 + month - 1 + months
    var last = number
    while true {
      if let same = Day(year: later / 12, month: later % 12 + 1, day: last) { return same - start }
      last -= 1
    }
  }

  private mutating func count(_ length: Int, tells: Bool, _ counts: (Day) -> Bool) {
    var left = length
    while left > 0 {
      if !isStopped(due + 1), counts(due + 1) {
        due = due + 1
        left -= 1
        if tells { lines.append(Line(day: due, number: (lines.last { $0.number != nil }?.number ?? 0) + 1)) }
      } else {
        pass(tells: tells)
      }
    }
  }

  /// Leaves a day out.
  private mutating func pass(tells: Bool) {
    due = due + 1
    if tells || isStopped(due) { lines.append(Line(day: due, number: nil)) }
  }

  private func isStopped(_ day: Day) -> Bool { stops.contains { $0.from < day && day <= $0.until } }

  /// Whether a day of it is not in the calendar.
  func isProvisional(by calendar: PlainCalendar) -> Bool {
    due > start && (1...(due - start)).contains { !calendar.published.contains(start + $0) }
  }
}
