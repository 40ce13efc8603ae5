public import Bus

/// The payload of `notify.numbersHandedOut` and `notify.queueEnded`: of which hall and day, and which numbers.
public struct QueueDayChanged: Message, Hashable {
  public var hall = ""
  /// YYYY-MM-DD.
  public var on = ""
  /// The first number that was handed out; empty: none.
  public var first = ""
  public var last = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "on", &on)
    try visit(3, "first", &first)
    try visit(4, "last", &last)
  }
}
