/// An item that a search found.
public struct ItemHit: Hashable, Sendable {
  public let item: Item
  /// How well it answers the query, 1 to 1,000; 0 when nothing was asked and every item answers.
  public let score: Int
  /// The name or everyday word of the item that the query came nearest to; empty when nothing was asked.
  public let nearest: String
  /// What the score is made of, the most first; empty when nothing was asked.
  public let reasons: [HitReason]
}
