public import Bus

/// The figures of the catalogue, by department, on a day and over time.
public struct ReadItemFigures: Call, Hashable {
  public typealias Reply = ItemFigures
  public static let method = Method("item.figures", 52, .query)

  /// Empty: each, and all together.
  public var department = ""
  /// YYYY-MM-DD; empty: today.
  public var on = ""
  /// YYYY-MM-DD: also the first of each month from here on.
  public var since = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "department", &department)
    try visit(2, "on", &on)
    try visit(3, "since", &since)
  }
}
