public import Bus

/// Reads what the cases of an item were filed with in a period, without a word of who filed them: for rehearsals.
public struct ReadFilings: Call, Hashable {
  public typealias Reply = FilingList
  public static let method = Method("case.filings", 13, .query, roles: [.service])

  public var item = ""
  /// YYYY-MM-DD
  public var from = ""
  /// YYYY-MM-DD, the day after the last.
  public var until = ""
  /// A case's id.
  public var after = ""
  /// At most 500; 0: 100.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "item", &item)
    try visit(2, "from", &from)
    try visit(3, "until", &until)
    try visit(4, "after", &after)
    try visit(5, "limit", &limit)
  }
}
