/// What is counted of a subject against hoarding; the raw value is kept.
public enum VisitMark: String, CaseIterable, Sendable {
  case moved
  /// Cancelled when fewer than ``VisitLimits/lateMinutes`` were left.
  case cancelledLate = "cancelled_late"
  case missed
  /// A hold ended by its moment.
  case lapsed
}
