public import Bus

/// Begins an import that is too large for one message: its files follow in parts, and nothing is written before all of it is judged.
public struct BeginImport: Call, Hashable {
  public typealias Reply = ImportTicket
  public static let method = Method("item.beginImport", 20, .command, roles: [.operator, .service])

  public var format: CatalogueFormat = .unspecified
  public var encoding: TextEncoding = .detected
  /// Kept with the import; at most 1,000 characters, with no mail address and no number of more than six digits: it names nobody.
  public var note = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "format", &format)
    try visit(2, "encoding", &encoding)
    try visit(3, "note", &note)
  }
}
