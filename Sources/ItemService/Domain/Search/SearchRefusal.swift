/// Why a search was refused.
public enum SearchRefusal: Error, Hashable {
  /// The query has more characters than ``SearchLimits/query``.
  case queryTooLong(characters: Int)
  /// The number of items asked for is not within ``SearchLimits/results``, or of suggestions not within ``SearchLimits/suggestions``.
  case limitOutOfRange(Int)
  /// What is left out from the beginning is not within ``SearchLimits/offset``.
  case offsetOutOfRange(Int)
  /// The region is no division code of 6, 9 or 12 digits.
  case badRegion
}
