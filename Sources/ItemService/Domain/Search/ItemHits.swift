/// What a search found.
public struct ItemHits: Hashable, Sendable {
  /// The best, best first, no more than were asked for.
  public let hits: [ItemHit]
  /// How many answer in all.
  public let total: Int
}
