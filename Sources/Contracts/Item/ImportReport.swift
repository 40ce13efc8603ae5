public import Bus

/// What an import changed.
public struct ImportReport: Message, Hashable {
  public var items = 0
  public var added = 0
  public var changed = 0
  public var unchanged = 0
  public var withdrawn = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "items", &items)
    try visit(2, "added", &added)
    try visit(3, "changed", &changed)
    try visit(4, "unchanged", &unchanged)
    try visit(5, "withdrawn", &withdrawn)
  }
}
