public import Bus

/// In what two versions of an item differ.
public struct VersionDifference: Message, Hashable {
  public var code = ""
  public var from = 0
  public var to = 0
  /// In the order of the fields.
  public var differences: [FieldDifference] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "from", &from)
    try visit(3, "to", &to)
    try visit(4, "differences", &differences)
  }
}
