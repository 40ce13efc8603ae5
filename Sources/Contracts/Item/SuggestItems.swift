public import Bus

/// Completes what somebody types: items, everyday names, life events, departments.
public struct SuggestItems: Call, Hashable {
  public typealias Reply = SuggestionList
  public static let method = Method("item.suggest", 30, .query)

  /// At most 200 characters.
  public var text = ""
  public var target: ItemTarget = .unspecified
  /// At most 20; 0: 8.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "text", &text)
    try visit(2, "target", &target)
    try visit(3, "limit", &limit)
  }
}
