/// Why a search was refused.
public enum SearchRefusal: Error, Hashable {
  /// The query has more characters than ``SearchLimits/query``.
  case queryTooLong(characters: Int)
  /// The number of items asked for is not within ``SearchLimits/results``.
  case limitOutOfRange(Int)
}
