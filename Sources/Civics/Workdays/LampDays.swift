/// The days on which a lamp turns: what it shows on any day follows from them alone.
public struct LampDays: Sendable, Hashable {
  /// The first day on which the promised day counts as near.
  public let warn: Day
  /// The first day after the promised one.
  public let yellow: Day
  /// The first day after the statutory one.
  public let red: Day

  public init(warn: Day, yellow: Day, red: Day) {
    self.warn = warn
    self.yellow = yellow
    self.red = red
  }

  /// - Parameters:
  ///   - promised: the promised period; its pauses are already in it.
  ///   - statutoryDue: the last day of the statutory period.
  public init(promised: Deadline, statutoryDue: Day, calendar: WorkdayCalendar, pauses: [ClockPause] = []) {
    let total = calendar.workdays(after: promised.start, through: promised.due, pauses: pauses)
    self.init(
      warn: calendar.firstDay(leaving: max(1, total / 5), through: promised.due, since: promised.start, pauses: pauses),
      yellow: promised.due + 1, red: statutoryDue + 1)
  }

  public func lamp(on day: Day) -> Lamp {
    if day >= red { return .red }
    if day >= yellow { return .yellow }
    return day >= warn ? .warn : .green
  }

  /// The first day on which it shows something worse than this lamp; nil after the last.
  public func turn(after lamp: Lamp) -> Day? {
    let worse = [(warn, Lamp.warn), (yellow, .yellow), (red, .red)].filter { $0.1 > lamp }
    return worse.map(\.0).min()
  }
}

extension WorkdayCalendar {
  /// The first day, not before `start`, after which at most so many workdays are left through `end`.
  fileprivate func firstDay(leaving most: Int, through end: Day, since start: Day, pauses: [ClockPause]) -> Day {
    var (day, left) = (end, 0)
    while day > start {
      if isWorkday(day) && !pauses.contains(where: { $0.covers(day) }) { left += 1 }
      if left > most { return day }
      day = day - 1
    }
    return start
  }
}
