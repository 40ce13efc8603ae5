public import Bus

/// How long one waits at a hall (预计等候): an estimate, and no promise.
public struct WaitingTimeView: Message, Hashable {
  public var hall = ""
  /// YYYY-MM-DD.
  public var on = ""
  /// The ticket's number, where one was asked about.
  public var number = ""
  /// One for each kind that the hall serves; the ticket's alone, where one was asked about.
  public var entries: [WaitingTimeEntry] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "on", &on)
    try visit(3, "number", &number)
    try visit(4, "entries", &entries)
  }
}
