public import Bus

/// Lists published and paused items, by code. `total` counts all that answer, on this page or not.
public struct ListItems: Call, Hashable {
  public typealias Reply = ItemList
  public static let method = Method("item.list", 2, .query)

  public var target: ItemTarget = .unspecified
  public var department = ""
  public var lifeEvent = ""
  public var instantOnly = false
  public var zeroVisitsOnly = false
  /// Codes after this one.
  public var after = ""
  /// At most 200; 0: 50.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "target", &target)
    try visit(2, "department", &department)
    try visit(3, "lifeEvent", &lifeEvent)
    try visit(4, "instantOnly", &instantOnly)
    try visit(5, "zeroVisitsOnly", &zeroVisitsOnly)
    try visit(6, "after", &after)
    try visit(7, "limit", &limit)
  }
}
