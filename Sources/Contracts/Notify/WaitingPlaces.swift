public import Bus

/// Reasons to come that have no seat, the oldest first.
public struct WaitingPlaces: Message, Hashable {
  public var places: [WaitingPlace] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "places", &places)
  }
}
