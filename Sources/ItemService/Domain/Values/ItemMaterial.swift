public import Civics

/// A material as one item asks for it.
public struct ItemMaterial: Hashable, Sendable {
  /// The code of a ``Material``.
  public let material: String
  public let necessity: MaterialNecessity
  /// How many, from 1.
  public let copies: Int
  /// When it applies; nil: always.
  public let condition: Condition?
  /// The law under which this item asks for it; empty: the material's own.
  public let law: String
  /// The codes of materials that do as well.
  public let substitutes: [String]
  /// Whether a signed promise may take its place here, whatever the material says.
  public let isDeclarable: Bool

  /// What it is to whoever asks no questions: what only some must bring is not demanded of all.
  public var necessityWithoutAnswers: MaterialNecessity {
    necessity == .required && condition != nil ? .situational : necessity
  }
}
