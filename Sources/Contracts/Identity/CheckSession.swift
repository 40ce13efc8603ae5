public import Bus

/// Asks whether a session stands, whose it is and how surely that is known.
public struct CheckSession: Call, Hashable {
  public typealias Reply = SessionStanding
  public static let method = Method("identity.session", 38, .query, roles: [.service])

  /// Its id.
  public var session = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "session", &session, .secret)
  }
}
