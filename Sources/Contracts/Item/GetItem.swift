public import Bus

/// Reads one item in any state, which the reply tells: a version that a newer one has replaced stands as withdrawn.
public struct GetItem: Call, Hashable {
  public typealias Reply = Item
  public static let method = Method("item.get", 1, .query)

  public var code = ""
  /// 0: the current one.
  public var version = 0
  /// A division code: the item as it is there; empty: as it is everywhere.
  public var region = ""
  /// A hall: the item as it is there.
  public var hall = ""
  /// YYYY-MM-DD: the version that is in force then; empty: today. Not with `version`.
  public var on = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "version", &version)
    try visit(3, "region", &region)
    try visit(4, "hall", &hall)
    try visit(5, "on", &on)
  }
}
