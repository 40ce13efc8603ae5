public import Bus

/// A person or company to be registered: what `identity.register` takes.
public struct SubjectEntry: Message, Hashable {
  public var kind: SubjectKind = .unspecified
  public var name = ""
  public var identifiers: [IdentifierEntry] = []
  /// Where notices go by mail; may be empty.
  public var mail = ""
  /// `zh` or `en`; empty: `zh`.
  public var language = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "name", &name, .secret)
    try visit(3, "identifiers", &identifiers)
    try visit(4, "mail", &mail, .secret)
    try visit(5, "language", &language)
  }
}
