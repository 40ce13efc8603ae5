public import Civics

/// A material as one item asks for it.
public struct ItemMaterial: Hashable, Sendable {
  /// The code of a ``Material``.
  public let material: String
  public let necessity: MaterialNecessity
  /// How many, from 1.
  public let copies: Int
}
