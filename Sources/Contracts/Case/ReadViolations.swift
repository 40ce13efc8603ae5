public import Bus

/// Counts and lists what the office did against the rules, newest first: for the auditor. No applicant is named.
public struct ReadViolations: Call, Hashable {
  public typealias Reply = ViolationList
  public static let method = Method("case.violations", 29, .query, roles: [.auditor])

  /// YYYY-MM-DD, the first day.
  public var from = ""
  /// YYYY-MM-DD, the day after the last.
  public var until = ""
  /// Of this one alone; empty: of all.
  public var official = ""
  /// Of this item alone; empty: of all.
  public var item = ""
  /// Where the page before ended; empty: from the newest.
  public var after = ""
  /// At most 500; 0: 100.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "from", &from)
    try visit(2, "until", &until)
    try visit(3, "official", &official)
    try visit(4, "item", &item)
    try visit(5, "after", &after)
    try visit(6, "limit", &limit)
  }
}
