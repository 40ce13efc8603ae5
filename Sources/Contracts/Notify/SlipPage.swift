public import Bus

/// A notice to be printed.
public struct SlipPage: Message, Hashable {
  public var notice = ""
  /// Lines of text, for a printer of tickets.
  public var plain = ""
  /// A page without scripts and without anything from elsewhere.
  public var html = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "notice", &notice)
    try visit(2, "plain", &plain, .secret)
    try visit(3, "html", &html, .secret)
  }
}
