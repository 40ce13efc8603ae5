public import Bus

/// The sessions of a subject: for itself and for auditors.
public struct ReadSessions: Call, Hashable {
  public typealias Reply = SessionList
  public static let method = Method("identity.sessions", 36, .query, roles: [.applicant, .auditor])

  public var subject = ""
  /// Also those that stand no more.
  public var includingEnded = false
  /// Where the page begins: ``SessionList/next`` of the page before; empty: with the newest.
  public var after = ""
  /// At most 200; 0: 200.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "includingEnded", &includingEnded)
    try visit(3, "after", &after)
    try visit(4, "limit", &limit)
  }
}
