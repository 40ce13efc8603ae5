public import Bus

/// A number on a hall's screen.
public struct ScreenEntry: Message, Hashable {
  public var number = ""
  /// As ``TicketView/state``: `called` is shown and read out, whatever else is gone from the screen is not `called` or `serving`.
  public var state = ""
  /// 0: none yet.
  public var window = 0
  /// How often it was called: one more is read out again.
  public var calls = 0
  /// When it was called, in microseconds since 1970; 0: not yet.
  public var at = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "number", &number)
    try visit(2, "state", &state)
    try visit(3, "window", &window)
    try visit(4, "calls", &calls)
    try visit(5, "at", &at)
  }
}
