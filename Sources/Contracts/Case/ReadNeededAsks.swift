public import Bus

/// How often applicants were asked for what was held, for each item, department and material in a period.
public struct ReadNeededAsks: Call, Hashable {
  public typealias Reply = NeededAskList
  public static let method = Method("case.neededAsks", 69, .query, roles: [.auditor, .approver, .operator])

  /// Only of this item; empty: of all.
  public var item = ""
  /// Only of this department; empty: of all.
  public var department = ""
  /// YYYY-MM-DD, the first day.
  public var from = ""
  /// YYYY-MM-DD, the day after the last.
  public var until = ""
  /// `NeededAskList.next` of the page before.
  public var after = ""
  /// At most 500; 0: 100.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "item", &item)
    try visit(2, "department", &department)
    try visit(3, "from", &from)
    try visit(4, "until", &until)
    try visit(5, "after", &after)
    try visit(6, "limit", &limit)
  }
}
