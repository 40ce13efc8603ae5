public import Bus

/// Searches what officials did in cases, for the auditor: by who, by step, and by what of it stands out. Nobody whose case it is is named.
public struct SearchCaseActs: Call, Hashable {
  public typealias Reply = CaseActList
  public static let method = Method("case.search", 72, .query, roles: [.auditor])

  /// The principal's id, as the history has it; empty: anybody's.
  public var official = ""
  /// An act of the table of states: `accept`, `decide`; empty: any.
  public var step = ""
  /// Only acts of which this stands out.
  public var finding: ActFinding = .unspecified
  /// YYYY-MM-DD; empty: from the first.
  public var from = ""
  /// YYYY-MM-DD, the day after the last; empty: to the last.
  public var until = ""
  /// `next` of the page before; 0: from the first.
  public var after = 0
  /// At most 1,000; 0: 200.
  public var limit = 0
  /// A position that an answer told: what is read is not older. 0: whatever is there.
  public var atLeast = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "official", &official)
    try visit(2, "step", &step)
    try visit(3, "finding", &finding)
    try visit(4, "from", &from)
    try visit(5, "until", &until)
    try visit(6, "after", &after)
    try visit(7, "limit", &limit)
    try visit(8, "atLeast", &atLeast)
  }
}
