public import Bus

/// Who did what to a subject, and since when it bears its numbers: for the subject itself and the auditor. A read like any other.
public struct ReadSubjectHistory: Call, Hashable {
  public typealias Reply = SubjectHistory
  public static let method = Method("identity.history", 30, .query, roles: [.applicant, .auditor])

  public var subject = ""
  /// The sequence after which to begin.
  public var after = 0
  /// At most 500; 0: 100.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "after", &after)
    try visit(3, "limit", &limit)
  }
}
