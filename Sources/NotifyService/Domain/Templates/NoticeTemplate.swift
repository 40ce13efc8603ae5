/// The words of one kind of notice over one channel in one language.
public struct NoticeTemplate: Hashable, Sendable {
  /// What it is for.
  public struct Key: Hashable, Sendable {
    public let kind: NoticeKind
    public let channel: NoticeChannel
    public let language: Language

    public init(_ kind: NoticeKind, _ channel: NoticeChannel, _ language: Language) {
      self.kind = kind
      self.channel = channel
      self.language = language
    }
  }

  public let key: Key
  /// Empty over a channel without titles.
  public let title: String
  public let text: String
  private let titlePattern: TemplatePattern
  private let textPattern: TemplatePattern

  /// One that may be put in force.
  /// - Throws: ``TemplateFault``: the first thing that is wrong with it.
  public init(_ key: Key, title: String, text: String) throws(TemplateFault) {
    guard title.count <= TemplateLimits.title, text.count <= TemplateLimits.text else { throw .tooLong }
    guard !title.contains(where: \.isNewline), key.channel.hasTitle || title.isEmpty else { throw .title }
    guard !text.isEmpty, !key.channel.hasTitle || !title.isEmpty else { throw .empty }
    (titlePattern, textPattern) = (try TemplatePattern(title), try TemplatePattern(text))
    let (known, named) = (key.kind.fields(over: key.channel), titlePattern.fields.union(textPattern.fields))
    if let stranger = TemplateField.allCases.first(where: { named.contains($0) && !known.contains($0) }) {
      throw .unknownField(stranger.rawValue)
    }
    if !named.contains(.text), let missing = key.kind.requiredFields(over: key.channel).first(where: { !named.contains($0) }) {
      throw .missingField(missing)
    }
    (self.key, self.title, self.text) = (key, title, text)
  }

  /// The words for one notice. What is too long for a text message ends in an ellipsis.
  public func filled(with values: [TemplateField: String]) -> NoticeText {
    let title = Self.line(titlePattern.filled(with: values))
    let text = textPattern.filled(with: values)
    return NoticeText(title: title, body: key.channel == .text ? TextMessageLength.cut(text, toParts: TemplateLimits.parts) : text)
  }

  /// A text in one line.
  private static func line(_ text: String) -> String {
    // Line ends are controls, or begin with one of these bytes: of most texts that tells it, and no character of them is looked at.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) else { return text }
    return String(text.map { $0.isNewline ? " " : $0 })
  }
}

extension NoticeChannel {
  /// Whether what goes over it has a title of its own.
  public var hasTitle: Bool { self != .text }
}
