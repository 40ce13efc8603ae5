public import Bus

/// Lists the events of life (一件事) with their items.
public struct ListLifeEvents: Call, Hashable {
  public typealias Reply = LifeEventList
  public static let method = Method("item.lifeEvents", 31, .query)

  public var target: ItemTarget = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "target", &target)
  }
}
