public import Bus

/// Items found, in order.
public struct ItemList: Message, Hashable {
  public var items: [ItemSummary] = []
  public var total = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "items", &items)
    try visit(2, "total", &total)
  }
}
