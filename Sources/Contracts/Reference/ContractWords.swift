/// What the documentation comments of the contracts say, for people who have no sources: of types, their fields and their cases.
public struct ContractWords: Sendable {
  private var words: [String: String] = [:]

  /// - Parameter text: a line each: `Type` or `Type.member`, a space, and what is said of it.
  public init(_ text: String) {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 { words[String(parts[0])] = String(parts[1]) }
    }
  }

  /// What is said of `Type` or `Type.member`; empty where nothing is.
  public subscript(name: String) -> String { words[name] ?? "" }

  /// The same as a text that can be read back, sorted by name.
  public var text: String { words.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined() }
}
