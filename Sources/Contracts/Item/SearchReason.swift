public import Bus

/// Why an item was found.
public struct SearchReason: Message, Hashable {
  public var kind: SearchReasonKind = .unspecified
  /// What the query came near to.
  public var text = ""
  /// Of the score, in hundredths.
  public var part = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "text", &text)
    try visit(3, "part", &part)
  }
}
