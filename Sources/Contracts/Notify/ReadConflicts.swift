public import Bus

/// Reads which visits do not fit their halls any more: open work until each has moved or ended.
public struct ReadConflicts: Call, Hashable {
  public typealias Reply = ConflictList
  public static let method = Method("notify.conflicts", 14, .query, roles: [.clerk, .operator, .auditor])

  /// Empty: of all.
  public var hall = ""
  /// Goes on after this visit.
  public var after = ""
  /// At most 200; 0: 50.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "after", &after)
    try visit(3, "limit", &limit)
  }
}
