public import Bus

/// The sessions of a subject, the newest first.
public struct SessionList: Message, Hashable {
  public var sessions: [SessionEntry] = []
  /// Where the next page begins; empty: there is none.
  public var next = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "sessions", &sessions)
    try visit(2, "next", &next)
  }
}
