public import Bus

/// Which subjects are merged now: for a service that begins to follow when merges were told already.
public struct ReadMerges: Call, Hashable {
  public typealias Reply = MergeList
  public static let method = Method("identity.merges", 48, .query, roles: [.service])

  /// Where the page begins: ``MergeList/next`` of the page before; empty: with the first.
  public var after = ""
  /// At most 500; 0: 500.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "after", &after)
    try visit(2, "limit", &limit)
  }
}
