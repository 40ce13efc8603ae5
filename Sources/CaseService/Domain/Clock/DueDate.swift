public import Civics

/// A date that binds, with what it was reckoned from, so that it can be reckoned again and explained.
public struct DueDate: Hashable, Sendable {
  /// The day of the act that set the period going; not counted itself.
  public let from: Day
  public let limit: DurationLimit
  /// The last day of the period.
  public let due: Day
  /// Whether it reaches past the published calendar, and so may still move.
  public let isProvisional: Bool
  public let calendarVersion: String

  public init(from: Day, limit: DurationLimit, due: Day, isProvisional: Bool, calendarVersion: String) {
    self.from = from
    self.limit = limit
    self.due = due
    self.isProvisional = isProvisional
    self.calendarVersion = calendarVersion
  }

  /// The end of a limit.
  public init(_ limit: DurationLimit, _ end: Deadline) {
    self.init(
      from: end.start, limit: limit, due: end.due, isProvisional: end.isProvisional, calendarVersion: end.calendarVersion)
  }

  public init(_ limit: DurationLimit, from: Day, by calendar: WorkdayCalendar) {
    self.init(limit, calendar.deadline(limit, from: from))
  }
}
