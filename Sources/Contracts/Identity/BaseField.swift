public import Bus

/// One field of a resource.
public struct BaseField: Message, Hashable {
  /// As the resource calls it: letters, digits, `_`, `-` and `.`.
  public var name = ""
  public var value = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "name", &name)
    try visit(2, "value", &value, .secret)
  }
}
