public import Bus

/// How many cases there are of one kind: received = in hand + finished + withdrawn + refused + referred, always.
public struct CaseFigureRow: Message, Hashable {
  /// The item, the hall (`-`: none), the channel, the hour or the day that the row is of; empty: all together.
  public var key = ""
  public var received = 0
  public var inHand = 0
  public var finished = 0
  public var withdrawn = 0
  public var refused = 0
  public var referred = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "key", &key)
    try visit(2, "received", &received)
    try visit(3, "inHand", &inHand)
    try visit(4, "finished", &finished)
    try visit(5, "withdrawn", &withdrawn)
    try visit(6, "refused", &refused)
    try visit(7, "referred", &referred)
  }
}
