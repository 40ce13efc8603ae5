/// Words with fields between braces. `{{` and `}}` stand for a brace.
struct TemplatePattern: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case words(String)
    case field(TemplateField)
  }

  private let parts: [Part]

  init(_ text: String) throws(TemplateFault) {
    var parts: [Part] = []
    var words = ""
    var rest = Array(text).enumerated().map { $0 }[...]
    while let (place, character) = rest.popFirst() {
      switch character {
      case "{" where rest.first?.element == "{", "}" where rest.first?.element == "}":
        words.append(character)
        rest.removeFirst()
      case "{":
        guard let end = rest.firstIndex(where: { $0.element == "}" }) else { throw .brace(at: place) }
        let name = String(rest[..<end].map(\.element))
        guard !name.contains("{") else { throw .brace(at: place) }
        guard let field = TemplateField(rawValue: name) else { throw .unknownField(name) }
        parts += [.words(words), .field(field)]
        words = ""
        rest = rest[(end + 1)...]
      case "}": throw .brace(at: place)
      default: words.append(character)
      }
    }
    self.parts = parts + [.words(words)]
  }

  var fields: Set<TemplateField> {
    Set(
      parts.compactMap { part in
        if case .field(let field) = part { return field }
        return nil
      })
  }

  /// With the fields' values; one that has none leaves nothing.
  func filled(with values: [TemplateField: String]) -> String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .field(let field): values[field] ?? ""
      }
    }.joined()
  }
}
