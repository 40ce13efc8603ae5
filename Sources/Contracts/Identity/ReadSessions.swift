public import Bus

/// The sessions of a subject: for itself and for auditors.
public struct ReadSessions: Call, Hashable {
  public typealias Reply = SessionList
  public static let method = Method("identity.sessions", 36, .query, roles: [.applicant, .auditor])

  public var subject = ""
  /// Also those that stand no more.
  public var includingEnded = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "includingEnded", &includingEnded)
  }
}
