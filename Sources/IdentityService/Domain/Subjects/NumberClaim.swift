public import Civics

/// A number as somebody gave it: the text, and the kind where they named one.
public struct NumberClaim: Sendable, Hashable {
  public let text: String
  public let kind: IdentifierKind?

  public init(_ text: String, as kind: IdentifierKind? = nil) {
    self.text = text
    self.kind = kind
  }
}
