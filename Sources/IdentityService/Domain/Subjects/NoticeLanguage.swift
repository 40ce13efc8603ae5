/// The language in which a subject is told something.
public enum NoticeLanguage: String, Sendable, Hashable, CaseIterable {
  case chinese = "zh"
  case english = "en"

  /// Reads `zh` or `en`; nothing named is Chinese.
  /// - Throws: `languageUnknown`.
  public init(_ code: String) throws(IdentityRefusal) {
    guard let language = code.isEmpty ? .chinese : NoticeLanguage(rawValue: code) else { throw .languageUnknown }
    self = language
  }
}
