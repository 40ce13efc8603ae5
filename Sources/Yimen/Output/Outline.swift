import Bus

/// A JSON value as an indented outline, for people.
enum Outline {
  static func lines(_ value: JSONValue) -> [String] {
    switch value {
    case .object(let members):
      members.flatMap { member in
        if let text = scalar(member.value) { ["\(member.name): \(text)"] } else { ["\(member.name):"] + indented(member.value) }
      }
    case .array(let elements):
      elements.flatMap { element in
        if let text = scalar(element) { return ["- \(text)"] }
        return lines(element).enumerated().map { $0.offset == 0 ? "- \($0.element)" : "  \($0.element)" }
      }
    default: [scalar(value) ?? ""]
    }
  }

  private static func indented(_ value: JSONValue) -> [String] { lines(value).map { "  \($0)" } }

  /// The text of what stands on one line; nil for what holds members.
  private static func scalar(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text): DisplayText.printable(text)
    case .object(let members): members.isEmpty ? "{}" : nil
    case .array(let elements): elements.isEmpty ? "[]" : nil
    default: value.text
    }
  }
}
