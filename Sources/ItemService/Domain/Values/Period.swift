/// A limit in time: so many of a unit. Zero means at once.
public struct Period: Hashable, Sendable {
  public let value: Int
  public let unit: PeriodUnit

  public init(_ value: Int, _ unit: PeriodUnit) {
    self.value = value
    self.unit = unit
  }

  /// Whether this period is longer than another in ordinary weeks of five workdays, months of 30 and years of 365 days.
  ///
  /// Good enough to judge a catalogue; the days of a case are counted with the calendar.
  func isLonger(than other: Period) -> Bool {
    fifthsOfADay > other.fifthsOfADay
  }

  /// In fifths of a calendar day: five workdays take seven days, so one takes seven fifths.
  private var fifthsOfADay: Int {
    switch unit {
    case .workday: value * 7
    case .day: value * 5
    case .month: value * 30 * 5
    case .year: value * 365 * 5
    }
  }
}
