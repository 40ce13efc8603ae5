public import Bus

/// One value of a facet.
public struct FacetCount: Message, Hashable {
  /// As a request would filter by it.
  public var value = ""
  public var nameZh = ""
  public var count = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "value", &value)
    try visit(2, "nameZh", &nameZh)
    try visit(3, "count", &count)
  }
}
