public import Bus

/// Why one ticket goes before another.
public struct OrderExplanation: Message, Hashable {
  /// The number of the one that goes before.
  public var first = ""
  public var second = ""
  /// `rank`, `check_in`, `number`, `in_line`, `called`, `called_by_number`, `apart`, `neither`.
  public var reason = ""
  /// Microseconds since 1970.
  public var firstRank = 0
  /// As in ``TicketView/rankGround``.
  public var firstGround = ""
  public var secondRank = 0
  public var secondGround = ""
  public var textZh = ""
  public var textEn = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "first", &first)
    try visit(2, "second", &second)
    try visit(3, "reason", &reason)
    try visit(4, "firstRank", &firstRank)
    try visit(5, "firstGround", &firstGround)
    try visit(6, "secondRank", &secondRank)
    try visit(7, "secondGround", &secondGround)
    try visit(8, "textZh", &textZh)
    try visit(9, "textEn", &textEn)
  }
}
