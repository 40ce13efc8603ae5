/// A field of a message.
public struct PublishedField: Codable, Hashable, Sendable {
  /// What it holds, or each element of its list (docs/PROTOCOL.md, section 5).
  public enum Kind: String, Codable, Sendable { case bool, integer, natural, double, text, bytes, enumeration, message }

  public var number: Int
  public var name: String
  public var type: Kind
  /// The enumeration or message that it is of; empty for other types.
  public var of = ""
  public var isList = false
  /// Whether it is told apart from its default: written whenever it has a value.
  public var isOptional = false
  /// Personal data or a secret, never to be logged.
  public var isSecret = false
  public var summary = ""
}
