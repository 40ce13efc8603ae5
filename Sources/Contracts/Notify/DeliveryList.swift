public import Bus

/// Deliveries.
public struct DeliveryList: Message, Hashable {
  public var deliveries: [DeliveryView] = []
  /// Goes on from here, in `after`; empty: no more.
  public var next = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "deliveries", &deliveries)
    try visit(2, "next", &next)
  }
}
