public import Bus

/// How often one material of an item was asked for though it was held.
public struct NeededAskCount: Message, Hashable {
  public var item = ""
  /// The department whose item it is.
  public var department = ""
  public var material = ""
  public var asks = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "item", &item)
    try visit(2, "department", &department)
    try visit(3, "material", &material)
    try visit(4, "asks", &asks)
  }
}
