public import Bus

/// Begins an import that is too large for one message: its files follow in parts, and nothing is written before all of it is judged.
public struct BeginImport: Call, Hashable {
  public typealias Reply = ImportTicket
  public static let method = Method("item.beginImport", 20, .command, roles: [.operator, .service])

  public var format: CatalogueFormat = .unspecified
  public var encoding: TextEncoding = .detected
  public var note = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "format", &format)
    try visit(2, "encoding", &encoding)
    try visit(3, "note", &note)
  }
}
