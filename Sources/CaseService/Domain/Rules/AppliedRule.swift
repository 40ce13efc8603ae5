/// The rule by which the suite decided a case, with its version and the facts as they were.
public struct AppliedRule: Hashable, Sendable {
  public struct Fact: Hashable, Sendable {
    public let name: String
    public let value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  public let number: String
  public let version: Int
  /// The condition as people write it.
  public let text: String
  /// Those that the condition names.
  public let facts: [Fact]

  public init(number: String, version: Int, text: String, facts: [Fact]) {
    self.number = number
    self.version = version
    self.text = text
    self.facts = facts
  }
}
