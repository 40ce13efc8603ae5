/// What a search found.
public struct ItemHits: Hashable, Sendable {
  /// The best, best first, no more than were asked for.
  public let hits: [ItemHit]
  /// How many answer in all.
  public let total: Int
  /// Into what all that answer part; empty where it was not asked for.
  public let facets: [Facet]
  /// What the query was taken for, where a character was wrong, missing or turned round; nil: as it was asked.
  public let corrected: String?
}
