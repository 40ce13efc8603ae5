/// How surely it is known who somebody is.
public enum AssuranceLevel: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// A code that came to a verified contact point; and what is only asserted, where that is taken.
  case contact = 1
  /// A document that was seen at a window.
  case document = 2
  /// An electronic certificate.
  case certificate = 3

  public static func < (left: AssuranceLevel, right: AssuranceLevel) -> Bool { left.rawValue < right.rawValue }
}
