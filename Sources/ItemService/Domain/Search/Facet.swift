/// Into what the items found part.
public struct Facet: Hashable, Sendable {
  public enum Kind: Int, Sendable, CaseIterable {
    case target
    case department
    case lifeEvent
    case type
    case instant
    case zeroVisits
    case region
  }

  public let kind: Kind
  /// Those with the most items first, then by value; at most ``SearchLimits/facetValues``.
  public let values: [FacetValue]
}
