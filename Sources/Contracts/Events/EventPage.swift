public import Bus

/// Events in order, and how far the page reaches.
public struct EventPage: Message, Hashable {
  public var events: [Event] = []
  /// The cursor to read on from.
  public var next = 0
  /// The sequence of the newest event.
  public var head = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "events", &events)
    try visit(2, "next", &next)
    try visit(3, "head", &head)
  }
}
