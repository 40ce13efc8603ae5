public import Bus

/// Resources, by code.
public struct ResourceList: Message, Hashable {
  public var resources: [ResourceEntry] = []
  public var total = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "resources", &resources)
    try visit(2, "total", &total)
  }
}
