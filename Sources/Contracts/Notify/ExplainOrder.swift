public import Bus

/// Asks why of two tickets of today one goes before the other.
public struct ExplainOrder: Call, Hashable {
  public typealias Reply = OrderExplanation
  public static let method = Method("notify.whyThisOrder", 56, .query)

  /// The hall's id, as `H1`.
  public var hall = ""
  /// The ticket's number of today, as `A012`.
  public var number = ""
  /// The number of the other ticket.
  public var other = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "number", &number)
    try visit(3, "other", &other)
  }
}
