/// Skills that a ticket wants, or a window has: names as the hall's record gives them.
public struct QueueSkills: Hashable, Sendable {
  /// In order, each once.
  public let names: [String]

  /// What a window has that serves every ticket (综窗).
  public static let every = "any"

  /// Nil for more than ``QueueLimits/skills``, and for a name that is not letters, digits, hyphens and underscores.
  public init?(_ names: some Sequence<String>) {
    let names = Set(names).sorted()
    guard names.count <= QueueLimits.skills, names.allSatisfy(Self.isName) else { return nil }
    self.names = names
  }

  /// Reads ``text`` back.
  public init?(text: String) {
    self.init(text.split(separator: "+").map(String.init))
  }

  /// The names with a plus between them; empty where nothing is wanted that every window has not.
  public var text: String { names.joined(separator: "+") }

  /// Whether a window with these skills serves a ticket that wants those.
  public func serves(_ wanted: QueueSkills) -> Bool {
    if names.contains(Self.every) { return true }
    return wanted.names.allSatisfy(names.contains)
  }

  private static func isName(_ name: String) -> Bool {
    QueueLimits.skillBytes.contains(name.utf8.count) && name.utf8.allSatisfy { isIdentifierByte($0) || $0 == UInt8(ascii: "_") }
  }
}
