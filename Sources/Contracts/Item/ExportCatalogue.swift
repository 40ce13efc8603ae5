public import Bus

/// Reads the catalogue page by page as a file that an import takes: the pages one after the other are the file.
public struct ExportCatalogue: Call, Hashable {
  public typealias Reply = CataloguePage
  public static let method = Method("item.export", 26, .query, roles: [.operator, .service, .auditor])

  public var format: CatalogueFormat = .unspecified
  public var encoding: TextEncoding = .detected
  public var headings: ColumnHeadings = .unspecified
  /// Of a CSV export the table, `items`; empty: the JSON catalogue.
  public var file = ""
  /// Empty: from the beginning; then as the page before has it.
  public var cursor = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "format", &format)
    try visit(2, "encoding", &encoding)
    try visit(3, "headings", &headings)
    try visit(4, "file", &file)
    try visit(5, "cursor", &cursor)
  }
}
