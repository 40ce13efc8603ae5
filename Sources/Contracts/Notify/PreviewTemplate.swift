public import Bus

/// Words filled with an example, before they are put in force; what could not be put in force is refused in the same way.
public struct PreviewTemplate: Call, Hashable {
  public typealias Reply = TemplatePreview
  public static let method = Method("notify.previewTemplate", 78, .query, roles: [.clerk, .auditor, .operator])

  /// As of `NoticeView`.
  public var kind = ""
  /// `mailbox`, `text`, `mail` or `slip`.
  public var channel = ""
  /// `zh` or `en`.
  public var language = ""
  public var title = ""
  /// Empty, with the title: the words in force.
  public var text = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "channel", &channel)
    try visit(3, "language", &language)
    try visit(4, "title", &title)
    try visit(5, "text", &text)
  }
}
