/// The part of a mandate's time that is wrong.
public enum MandatePeriodPart: String, Sendable, Hashable, CaseIterable {
  /// Before today, or too far ahead.
  case from
  /// Before the first day.
  case until
  /// An agent's last day is missing, or too late.
  case agency
}
