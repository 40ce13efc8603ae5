public import Bus

/// An import in a list of imports: who began it, and how far it is.
public struct ImportEntry: Message, Hashable {
  public var progress: ImportProgress? = nil
  public var format: CatalogueFormat = .unspecified
  public var encoding: TextEncoding = .detected
  /// As whoever began it said.
  public var note = ""
  /// The principal who began it, `operator:command-line`.
  public var begunBy = ""
  /// Microseconds since 1970.
  public var begunAt = 0
  /// Microseconds since 1970; then it is forgotten.
  public var expiresAt = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "progress", &progress)
    try visit(2, "format", &format)
    try visit(3, "encoding", &encoding)
    try visit(4, "note", &note)
    try visit(5, "begunBy", &begunBy)
    try visit(6, "begunAt", &begunAt)
    try visit(7, "expiresAt", &expiresAt)
  }
}
