/// A day that the State Council's yearly notice treats otherwise than Monday to Friday would.
public struct WorkdayException: Sendable, Hashable {
  public let day: Day

  /// False for a day off, true for a day worked in exchange (调休).
  public let isWorkday: Bool

  /// The holiday the day belongs to.
  public let holiday: Bilingual

  public init(day: Day, isWorkday: Bool, holiday: Bilingual) {
    self.day = day
    self.isWorkday = isWorkday
    self.holiday = holiday
  }
}
