public import Bus

/// What an audit of a stretch of cases found.
public struct CaseAudit: Message, Hashable {
  /// Cases that were made anew.
  public var cases = 0
  /// Their events.
  public var events = 0
  public var differences: [CaseDifference] = []
  /// Goes on from here, in `after`; empty: that was the newest case.
  public var next = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "cases", &cases)
    try visit(2, "events", &events)
    try visit(3, "differences", &differences)
    try visit(4, "next", &next)
  }
}
