/// How a case of an item is decided (办件类型); the raw value is its code in the code tables.
public enum CaseType: String, Sendable, CaseIterable {
  /// 即办件: on the spot.
  case instant = "1"
  /// 承诺件: within the promised period.
  case promised = "2"
  case other = "9"
}
