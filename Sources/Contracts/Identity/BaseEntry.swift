public import Bus

/// One field as one resource has it.
public struct BaseEntry: Message, Hashable {
  public var resource = ""
  public var provider = ""
  /// YYYY-MM-DD.
  public var asOf = ""
  public var name = ""
  public var value = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "resource", &resource)
    try visit(2, "provider", &provider)
    try visit(3, "asOf", &asOf)
    try visit(4, "name", &name)
    try visit(5, "value", &value, .secret)
  }
}
