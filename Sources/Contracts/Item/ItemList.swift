public import Bus

/// Items found, in order.
public struct ItemList: Message, Hashable {
  public var items: [ItemSummary] = []
  public var total = 0
  public var facets: [SearchFacet] = []
  /// What of a name the text was taken for, where a character of it was wrong, missing or turned round; empty: as it was asked.
  public var corrected = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "items", &items)
    try visit(2, "total", &total)
    try visit(3, "facets", &facets)
    try visit(4, "corrected", &corrected)
  }
}
