public import Bus

/// Finds items by everyday words, in Chinese or English, or by initials in pinyin.
public struct SearchItems: Call, Hashable {
  public typealias Reply = ItemList
  public static let method = Method("item.search", 3, .query)

  /// At most 200 characters; empty: all items, by code.
  public var text = ""
  public var target: ItemTarget = .unspecified
  public var department = ""
  public var instantOnly = false
  public var zeroVisitsOnly = false
  /// At most 100; 0: 10.
  public var limit = 0
  /// The code or name of an event of life.
  public var lifeEvent = ""
  /// A division code: items that can be applied for there.
  public var region = ""
  /// Items left out from the beginning; at most 1,000.
  public var offset = 0
  /// Count what the items found part into.
  public var facets = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "text", &text)
    try visit(2, "target", &target)
    try visit(3, "department", &department)
    try visit(4, "instantOnly", &instantOnly)
    try visit(5, "zeroVisitsOnly", &zeroVisitsOnly)
    try visit(6, "limit", &limit)
    try visit(7, "lifeEvent", &lifeEvent)
    try visit(8, "region", &region)
    try visit(9, "offset", &offset)
    try visit(10, "facets", &facets)
  }
}
