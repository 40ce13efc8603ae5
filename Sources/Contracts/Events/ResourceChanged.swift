public import Bus

/// The payload of `item.resourceChanged`: a resource of the register was added, changed or retired.
public struct ResourceChanged: Message, Hashable {
  public var code = ""
  public var retired = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "retired", &retired)
  }
}
