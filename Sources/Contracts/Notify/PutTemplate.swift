public import Bus

/// Puts words for a kind of notice in force, over a channel and in a language. A field stands between braces: `{number}`.
public struct PutTemplate: Call, Hashable {
  public typealias Reply = TemplateView
  public static let method = Method("notify.putTemplate", 76, .command, roles: [.operator])

  /// As of `NoticeView`.
  public var kind = ""
  /// `mailbox`, `text`, `mail` or `slip`.
  public var channel = ""
  /// `zh` or `en`.
  public var language = ""
  /// One line of at most 200 characters; empty over `text`.
  public var title = ""
  /// At most 4,000 characters; empty, with the title: the words in the program stand again.
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
