/// How a case goes when it is filed.
public enum RehearsedOutcome: String, Hashable, Sendable, CaseIterable {
  /// Decided in the same call.
  case instant
  /// Taken, and decided within the promised days.
  case promised
  /// Something that is required is missing.
  case notAccepted
  /// The item does not serve this kind of applicant.
  case notServed
}
