public import Bus

/// Halls, by their ids.
public struct HallList: Message, Hashable {
  public var halls: [HallView] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "halls", &halls)
  }
}
