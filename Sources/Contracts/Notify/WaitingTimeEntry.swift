public import Bus

/// How long one kind of ticket waits.
public struct WaitingTimeEntry: Message, Hashable {
  /// The skills that it wants, with a plus between them, as `natural_person`; empty: what every window has.
  public var kind = ""
  /// How many in line go before.
  public var ahead = 0
  /// Minutes; about one of ten waits less.
  public var optimistic = 0
  /// Minutes; about one of ten waits longer.
  public var pessimistic = 0
  /// Open windows that serve it; 0: nobody can say how long, and the minutes are 0.
  public var windows = 0
  /// How many services of late the estimate knows; with few it goes by what is planned.
  public var times = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "ahead", &ahead)
    try visit(3, "optimistic", &optimistic)
    try visit(4, "pessimistic", &pessimistic)
    try visit(5, "windows", &windows)
    try visit(6, "times", &times)
  }
}
