/// How much one search may ask.
public enum SearchLimits {
  /// Characters of a query; a longer one is refused.
  public static let query = 200
  /// Items returned at once.
  public static let results = 1...200
  public static let usualResults = 20
}
