/// The name of a person or a body, as its papers write it.
public struct SubjectName: Sendable, Hashable {
  /// Most characters of a name; the longest registered names of bodies stay below.
  public static let longest = 120

  public let text: String

  /// A name without blanks at its ends, or a refusal where it is empty, too long or holds control characters.
  public init(_ text: String) throws(IdentityRefusal) {
    let trimmed = SubjectName.trimmed(text)
    guard !trimmed.isEmpty, trimmed.count <= SubjectName.longest, !trimmed.unicodeScalars.contains(where: SubjectName.isControl) else {
      throw .nameInvalid
    }
    self.text = trimmed
  }

  /// The name with all but its first character starred; of a single character nothing stays.
  public var masked: String {
    text.count < 2 ? "*" : String(text.prefix(1)) + String(repeating: "*", count: text.count - 1)
  }

  /// A person's name masked; a body's name is public and stays.
  public func masked(for kind: SubjectKind) -> String {
    kind == .natural ? masked : text
  }

  /// Restores a name that was stored.
  public init(stored text: String) {
    self.text = text
  }

  private static func trimmed(_ text: String) -> String {
    var characters = text[...]
    while characters.first?.isWhitespace == true { characters.removeFirst() }
    while characters.last?.isWhitespace == true { characters.removeLast() }
    return String(characters)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
