public import Bus

/// One document of a case, drawn.
public struct DrawnDocument: Message, Hashable {
  public var document: DocumentEntry? = nil
  /// A whole page of HTML, to be printed on A4: Chinese with English beneath, and a place for the seal.
  public var html = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "document", &document)
    try visit(2, "html", &html, .secret)
  }
}
