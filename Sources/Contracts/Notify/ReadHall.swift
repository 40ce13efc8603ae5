public import Bus

/// Reads a hall, and what a day of it offers.
public struct ReadHall: Call, Hashable {
  public typealias Reply = HallView
  public static let method = Method("notify.hall", 13, .query)

  public var hall = ""
  /// YYYY-MM-DD; empty: today.
  public var on = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "on", &on)
  }
}
