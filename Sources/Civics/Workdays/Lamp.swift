/// How a case stands against its promised and its statutory day (红黄牌).
public enum Lamp: String, Sendable, Hashable, CaseIterable, Comparable {
  case green, warn, yellow, red

  /// The lamp on a day.
  ///
  /// Red after the statutory day, yellow after the promised day, and warn once the workdays left until the promised day are at
  /// most a fifth of those promised, or one.
  /// - Parameters:
  ///   - promised: the promised period; its pauses are already in it.
  ///   - statutoryDue: the last day of the statutory period.
  public init(on today: Day, promised: Deadline, statutoryDue: Day, calendar: WorkdayCalendar, pauses: [ClockPause] = []) {
    self = LampDays(promised: promised, statutoryDue: statutoryDue, calendar: calendar, pauses: pauses).lamp(on: today)
  }

  public var name: Bilingual {
    switch self {
    case .green: Bilingual("绿灯 (正常)", "green: in time")
    case .warn: Bilingual("预警 (临近承诺时限)", "warn: the promised day is near")
    case .yellow: Bilingual("黄牌 (超过承诺时限)", "yellow: past the promised day")
    case .red: Bilingual("红牌 (超过法定时限)", "red: past the statutory day")
    }
  }

  private var severity: Int {
    switch self {
    case .green: 0
    case .warn: 1
    case .yellow: 2
    case .red: 3
    }
  }

  public static func < (left: Lamp, right: Lamp) -> Bool { left.severity < right.severity }
}
