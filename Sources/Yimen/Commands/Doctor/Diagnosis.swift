import Bus

/// One thing that was looked at: whether it is as it should be, and if not, what helps.
struct Diagnosis: Sendable, Hashable {
  enum State: String, Sendable {
    case ok
    /// It works, and will not for long, or not as well as it might.
    case warn
    /// It does not work.
    case fail
  }

  /// What was looked at, and what was found: `hub.noListener`.
  let name: String
  let state: State
  let meaning: Bilingual
  /// Nil where nothing is to be done, or the meaning says it.
  let remedy: Bilingual?

  static func ok(_ name: String, zh: String, en: String) -> Diagnosis {
    Diagnosis(name: name, state: .ok, meaning: Bilingual(zh: zh, en: en), remedy: nil)
  }

  static func warn(_ name: String, zh: String, en: String, remedyZh: String, remedyEn: String) -> Diagnosis {
    Diagnosis(
      name: name, state: .warn, meaning: Bilingual(zh: zh, en: en), remedy: Bilingual(zh: remedyZh, en: remedyEn))
  }

  static func fail(_ name: String, zh: String, en: String, remedyZh: String, remedyEn: String) -> Diagnosis {
    Diagnosis(
      name: name, state: .fail, meaning: Bilingual(zh: zh, en: en), remedy: Bilingual(zh: remedyZh, en: remedyEn))
  }

  /// What describes itself in one line, English before Chinese, remedy included, as the errors of stores and settings do.
  static func fail(_ name: String, about subject: String = "", describing error: some CustomStringConvertible) -> Diagnosis {
    let line = error.description
    let prefix = subject.isEmpty ? "" : subject + ": "
    let sentences = line.split(separator: ". ", omittingEmptySubsequences: false)
    guard sentences.count > 1, let chinese = sentences.last, chinese.hasSuffix("。") else {
      return Diagnosis(name: name, state: .fail, meaning: Bilingual(zh: prefix + line, en: prefix + line), remedy: nil)
    }
    let english = sentences.dropLast().joined(separator: ". ") + "."
    return Diagnosis(name: name, state: .fail, meaning: Bilingual(zh: prefix + chinese, en: prefix + english), remedy: nil)
  }

  /// One line for people.
  var text: String {
    let told = [meaning, remedy].compactMap { $0 }.map { "\($0.zh) / \($0.en)" }.joined(separator: " ")
    let state = state.rawValue + (state == .ok ? "  " : "")
    return DisplayText.printable("\(state)  \(name)  \(told)")
  }

  /// One line for programs.
  var json: JSONValue {
    func json(_ text: Bilingual) -> JSONValue { .object([("zh", .string(text.zh)), ("en", .string(text.en))]) }
    return .object([
      ("check", .string(name)), ("state", .string(state.rawValue)), ("meaning", json(meaning)), ("remedy", remedy.map(json) ?? .null),
    ])
  }
}
