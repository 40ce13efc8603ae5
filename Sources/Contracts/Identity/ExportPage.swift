public import Bus

/// One page of all that is held on a subject.
public struct ExportPage: Message, Hashable {
  /// A JSON object: `subject`, `section`, `title` in both languages, and `entries`.
  public var json = ""
  /// Where the next page begins; empty: this is the last.
  public var next = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "json", &json, .secret)
    try visit(2, "next", &next)
  }
}
