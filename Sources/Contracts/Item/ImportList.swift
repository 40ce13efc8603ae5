public import Bus

/// Imports, the latest first.
public struct ImportList: Message, Hashable {
  public var imports: [ImportEntry] = []
  /// As many as are known.
  public var total = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "imports", &imports)
    try visit(2, "total", &total)
  }
}
