public import Bus

/// Free seats, the best first.
public struct OfferList: Message, Hashable {
  public var offers: [SeatOfferView] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "offers", &offers)
  }
}
