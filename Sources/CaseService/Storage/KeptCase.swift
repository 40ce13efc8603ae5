import CaseDomain

/// A case as the tables keep it.
struct KeptCase: Hashable, Sendable {
  var record: CaseRecord
  /// Microseconds since 1970.
  let submittedAt: Int64
  /// Through which channel it was filed, in the principal's own word.
  let channel: String
}
