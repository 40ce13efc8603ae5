public import Bus

/// The words of one kind of notice over one channel in one language.
public struct TemplateView: Message, Hashable {
  public var kind = ""
  public var channel = ""
  public var language = ""
  public var title = ""
  public var text = ""
  /// What it may name between braces.
  public var fields: [String] = []
  /// What it must name, unless it names `text`, which says all of it.
  public var required: [String] = []
  /// When it was put in force, microseconds since 1970; 0: it is the one in the program.
  public var since = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "channel", &channel)
    try visit(3, "language", &language)
    try visit(4, "title", &title)
    try visit(5, "text", &text)
    try visit(6, "fields", &fields)
    try visit(7, "required", &required)
    try visit(8, "since", &since)
  }
}
