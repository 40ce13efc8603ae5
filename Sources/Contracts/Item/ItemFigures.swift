public import Bus

/// Figures of the catalogue.
public struct ItemFigures: Message, Hashable {
  public var days: [FiguresOfDay] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "days", &days)
  }
}
