public import Bus

/// What base resources say of a subject, field by field, the newest first; those that disagree stand side by side.
public struct BaseInformation: Message, Hashable {
  public var entries: [BaseEntry] = []
  /// Where the next page begins; empty: there is none.
  public var next = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "entries", &entries)
    try visit(2, "next", &next)
  }
}
