public import Civics

/// 延长: the one extension of a case's periods, with the reason that the applicant is told (行政许可法 art. 42).
///
/// The promised period is extended with the statutory one: the applicant is promised the new day.
public struct ClockExtension: Hashable, Sendable {
  public let on: Day
  /// Whose head approved it.
  public let period: DecisionPeriod
  /// Workdays, from 1 to the most that the period allows.
  public let limit: DurationLimit
  /// Never empty.
  public let reason: String

  public init(on: Day, period: DecisionPeriod, limit: DurationLimit, reason: String) {
    self.on = on
    self.period = period
    self.limit = limit
    self.reason = reason
  }
}
