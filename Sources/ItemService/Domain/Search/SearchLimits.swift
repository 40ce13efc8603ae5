/// How much one search may ask.
public enum SearchLimits {
  /// Characters of a query; a longer one is refused.
  public static let query = 200
  /// Items returned at once.
  public static let results = 1...200
  public static let usualResults = 20
  /// Letters of a query that are taken for initials.
  static let initials = 2...20
  /// Characters of a query in which a mistake is looked for: in fewer nothing is sure.
  static let correction = 3...30
  /// Hits that may be left out from the beginning.
  public static let offset = 0...1_000
  public static let suggestions = 1...20
  /// Values told of one facet.
  public static let facetValues = 50
}
