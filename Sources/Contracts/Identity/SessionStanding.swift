public import Bus

/// Whether a session stands, whose it is and how surely that is known.
public struct SessionStanding: Message, Hashable {
  public var state: SessionState = .unspecified
  /// Whose it is; empty where there is no such session.
  public var subject = ""
  /// 1 to 3; 0 where it does not stand.
  public var level = 0
  /// Microseconds since 1970.
  public var until = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "state", &state)
    try visit(2, "subject", &subject)
    try visit(3, "level", &level)
    try visit(4, "until", &until)
  }
}
