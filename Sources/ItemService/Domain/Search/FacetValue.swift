/// How many of the items found have one value.
public struct FacetValue: Hashable, Sendable {
  /// As a filter takes it; of a type its code, of a choice `true`.
  public let value: String
  /// What people read.
  public let name: String
  /// From 1.
  public let count: Int
}
