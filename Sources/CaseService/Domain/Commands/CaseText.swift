/// Texts that people write into a case.
enum CaseText {
  /// A text that may be empty, without the blanks around it.
  static func reason(_ text: String) throws(CaseRefusal) -> String {
    guard text.count <= CaseLimits.text else { throw .textTooLong(limit: CaseLimits.text) }
    guard let first = text.firstIndex(where: { !$0.isWhitespace }), let last = text.lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(text[first...last])
  }

  /// A text that must say something.
  static func grounds(_ text: String) throws(CaseRefusal) -> String {
    let text = try reason(text)
    guard !text.isEmpty else { throw .groundsMissing }
    return text
  }
}
