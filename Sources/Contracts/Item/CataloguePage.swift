public import Bus

/// A page of an export.
public struct CataloguePage: Message, Hashable {
  public var bytes: [UInt8] = []
  /// Empty: the file ends with this page.
  public var next = ""
  /// Of the catalogue; an export of which this changes is begun anew (`item.catalogueMoved`).
  public var revision = 0
  /// Begun on this page.
  public var records = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "bytes", &bytes)
    try visit(2, "next", &next)
    try visit(3, "revision", &revision)
    try visit(4, "records", &records)
  }
}
