public import Bus

/// Points of an offer for one ground.
public struct OfferPoints: Message, Hashable {
  /// `distance`, `load`, `days`, `part`, `day`, `hall`.
  public var ground = ""
  public var count = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "ground", &ground)
    try visit(2, "count", &count)
  }
}
