import Civics

extension DurationLimit {
  /// Whether this limit is longer than another in ordinary weeks of five workdays, months of 30 and years of 365 days.
  ///
  /// Good enough to judge a catalogue; the days of a case are counted with the calendar.
  func isLonger(than other: DurationLimit) -> Bool {
    fifthsOfADay > other.fifthsOfADay
  }

  /// Five workdays take seven days, so one takes seven fifths.
  var fifthsOfADay: Int {
    switch unit {
    case .workday: value * 7
    case .calendarDay: value * 5
    case .month: value * 30 * 5
    case .year: value * 365 * 5
    }
  }
}
