import Bus
import Contracts
import NotifyDomain

/// A request that offers words for a kind of notice. What cannot be put in force cannot be previewed, and is refused in the same words.
protocol TemplateRequest: Call {
  var kind: String { get }
  var channel: String { get }
  var language: String { get }
  var title: String { get }
  var text: String { get }
}

extension TemplateRequest {
  /// What the words are for.
  /// - Throws: `notify.unknownKind`, `notify.unknownChannel`, `notify.unknownLanguage`.
  var key: NoticeTemplate.Key { get throws(Refusal) { try NoticeTemplate.Key(kind: kind, channel: channel, language: language) } }

  /// The words; nil where none are offered.
  /// - Throws: what ``NoticeTemplate/init(offered:_:for:)`` throws, and `notify.templateUnfit` for what no store keeps.
  func offered(for key: NoticeTemplate.Key) throws(Refusal) -> NoticeTemplate? {
    guard !title.isEmpty || !text.isEmpty else { return nil }
    guard !title.utf8.contains(0), !text.utf8.contains(0) else { throw NotifyRefusals.templateUnfit.refusal("text") }
    return try NoticeTemplate(offered: title, text, for: key)
  }
}

extension PutTemplate: TemplateRequest {}
extension PreviewTemplate: TemplateRequest {}
