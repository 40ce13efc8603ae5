import Bus
import Contracts
import NotifyDomain

extension TemplateView {
  /// - Parameter since: when it was put in force; nil: it is the one in the program.
  init(_ template: NoticeTemplate, since: Int?) {
    let key = template.key
    self.init()
    kind = key.kind.dotted
    channel = key.channel.rawValue
    language = key.language.rawValue
    title = template.title
    text = template.text
    fields = key.kind.fields(over: key.channel).map(\.rawValue)
    required = key.kind.requiredFields(over: key.channel).map(\.rawValue)
    self.since = since ?? 0
  }
}

extension NoticeTemplate.Key {
  /// - Throws: `notify.unknownKind`, `notify.unknownChannel`, `notify.unknownLanguage`.
  init(kind: String, channel: String, language: String) throws(Refusal) {
    self.init(try NoticeKind(named: kind), try NoticeChannel(named: channel), try Language(named: language))
  }
}

extension NoticeTemplate {
  /// - Throws: `notify.templateFieldUnknown`, `notify.templateFieldMissing`, `notify.templateUnfit`; the field, or the place, is the detail.
  init(offered title: String, _ text: String, for key: Key) throws(Refusal) {
    do throws(TemplateFault) {
      try self.init(key, title: title, text: text)
    } catch {
      throw switch error {
      case .unknownField(let name): NotifyRefusals.templateFieldUnknown.refusal(String(name.prefix(64)))
      case .missingField(let field): NotifyRefusals.templateFieldMissing.refusal(field.rawValue)
      case .brace(let place): NotifyRefusals.templateUnfit.refusal("brace at \(place)")
      case .empty: NotifyRefusals.templateUnfit.refusal("empty")
      case .title: NotifyRefusals.templateUnfit.refusal("title")
      case .tooLong: NotifyRefusals.templateUnfit.refusal("length")
      }
    }
  }
}

extension NoticeKind {
  /// - Throws: `notify.unknownKind`.
  init(named name: String) throws(Refusal) {
    guard let kind = Self.allCases.first(where: { $0.dotted == name }) else { throw NotifyRefusals.unknownNoticeKind.refusal("kind") }
    self = kind
  }
}

extension NoticeChannel {
  /// - Throws: `notify.unknownChannel`.
  init(named name: String) throws(Refusal) {
    guard let channel = Self(rawValue: name) else { throw NotifyRefusals.unknownChannel.refusal("channel") }
    self = channel
  }
}

extension Language {
  /// - Throws: `notify.unknownLanguage`.
  init(named name: String) throws(Refusal) {
    guard let language = Self(rawValue: name) else { throw NotifyRefusals.unknownLanguage.refusal("language") }
    self = language
  }
}
