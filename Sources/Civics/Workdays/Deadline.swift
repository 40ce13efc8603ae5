/// The last day of a period, with what it takes to answer "why this date?".
public struct Deadline: Sendable, Hashable {
  /// The day of the act that set the period going; it is not counted itself.
  public let start: Day

  /// The last day; the period ends when this day ends.
  public let due: Day

  /// The days that were counted, in order: workdays or calendar days; empty for months and years, which go by the corresponding day.
  public let counted: [Day]

  /// The day off on which the period would have ended, where its end had to move to ``due``.
  public let movedFrom: Day?

  /// Whether a day outside the published calendar had a part in it: such a date is reckoned again when that year is published.
  public let isProvisional: Bool

  /// The calendar it was reckoned with.
  public let calendarVersion: String
}
