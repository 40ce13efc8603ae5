public import Bus

/// What to bring and what not, each with its reason.
public struct MaterialsPlan: Message, Hashable {
  public var item = ""
  public var version = 0
  public var materials: [PlannedMaterial] = []
  /// Required materials that are still to bring.
  public var toBring = 0
  /// Materials that need not be brought.
  public var held = 0
  /// A plan is made for a paused item too; it says so here.
  public var state: ItemState = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "item", &item)
    try visit(2, "version", &version)
    try visit(3, "materials", &materials)
    try visit(4, "toBring", &toBring)
    try visit(5, "held", &held)
    try visit(6, "state", &state)
  }
}
