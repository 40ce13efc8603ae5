public import Bus

/// Reads how many cases were received in a period, and what has become of them by now. Each number opens its cases: `case.list` with the same words.
public struct ReadCaseFigures: Call, Hashable {
  public typealias Reply = CaseFigures
  public static let method = Method("case.figures", 70, .query, roles: [.clerk, .approver, .auditor, .operator, .service])

  /// YYYY-MM-DD, or an hour of it, YYYY-MM-DDTHH, in Shanghai; empty: a day before `until`.
  public var from = ""
  /// The end, which is not in it; empty: tomorrow. At most 366 days after `from`.
  public var until = ""
  /// Empty: of any.
  public var item = ""
  /// Empty: of any; `-`: at no hall.
  public var hall = ""
  /// Empty: through any.
  public var channel = ""
  public var by: FigureGrouping = .unspecified
  /// `next` of the page before.
  public var after = ""
  /// At most 1,000; 0: 200.
  public var limit = 0
  /// A position that an answer told: what is read is not older. 0: whatever is there.
  public var atLeast = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "from", &from)
    try visit(2, "until", &until)
    try visit(3, "item", &item)
    try visit(4, "hall", &hall)
    try visit(5, "channel", &channel)
    try visit(6, "by", &by)
    try visit(7, "after", &after)
    try visit(8, "limit", &limit)
    try visit(9, "atLeast", &atLeast)
  }
}
