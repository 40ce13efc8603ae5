public import Bus

/// One way to go on typing.
public struct Suggestion: Message, Hashable {
  public var text = ""
  public var kind: SuggestionKind = .unspecified
  /// The code, where it is one item.
  public var item = ""
  /// Items that it leads to.
  public var count = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "text", &text)
    try visit(2, "kind", &kind)
    try visit(3, "item", &item)
    try visit(4, "count", &count)
  }
}
