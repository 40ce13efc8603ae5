public import Bus

/// Runs a version of an item over the cases of a past period, before it is published: what would have been otherwise.
public struct RehearseItem: Call, Hashable {
  public typealias Reply = Rehearsal
  public static let method = Method("item.rehearse", 51, .query, roles: [.operator, .approver, .auditor])

  public var code = ""
  /// 0: the draft.
  public var version = 0
  /// YYYY-MM-DD
  public var from = ""
  /// YYYY-MM-DD, the day after the last; at most 366 days.
  public var until = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "version", &version)
    try visit(3, "from", &from)
    try visit(4, "until", &until)
  }
}
