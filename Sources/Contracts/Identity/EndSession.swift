public import Bus

/// Ends one session of a subject, or all of them. What runs under it is finished; what comes after is refused.
public struct EndSession: Call, Hashable {
  public typealias Reply = EndedSessions
  public static let method = Method("identity.endSession", 37, .command, roles: [.applicant, .service, .operator])

  public var subject = ""
  /// The session's name, not its id; empty: all.
  public var name = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "name", &name)
  }
}
