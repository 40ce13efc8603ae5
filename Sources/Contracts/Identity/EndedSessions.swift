public import Bus

/// How many sessions ended.
public struct EndedSessions: Message, Hashable {
  public var count = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "count", &count)
  }
}
