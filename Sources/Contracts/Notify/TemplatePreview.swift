public import Bus

/// How words read with an example, which concerns nobody.
public struct TemplatePreview: Message, Hashable {
  public var title = ""
  public var text = ""
  /// Of a text message: its length in units of UCS-2, else 0.
  public var units = 0
  /// Of a text message: in how many it is sent and paid, 70 units alone or 67 in each of several; else 0.
  public var parts = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "title", &title)
    try visit(2, "text", &text)
    try visit(3, "units", &units)
    try visit(4, "parts", &parts)
  }
}
