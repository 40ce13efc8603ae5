public import Bus

/// Reads one item in any state, which the reply tells: a version that a newer one has replaced stands as withdrawn.
public struct GetItem: Call, Hashable {
  public typealias Reply = Item
  public static let method = Method("item.get", 1, .query)

  public var code = ""
  /// 0: the current one.
  public var version = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "version", &version)
  }
}
