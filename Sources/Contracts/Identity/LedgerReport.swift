public import Bus

/// What a look at a stretch of the ledger of reads found.
public struct LedgerReport: Message, Hashable {
  /// Rows that were looked at.
  public var rows = 0
  /// The last of them; where the next stretch begins.
  public var last = 0
  /// Whether the ledger's end was reached.
  public var isEnd = false
  /// The first fault: `gap`, `changed`, `cutOff`, `forgedHead`, `forgedDay`; empty: none.
  public var fault = ""
  /// The row at which it shows.
  public var faultAt = 0
  /// The sequence of the last row that the head knows.
  public var head = 0
  /// The hash of the last row, hexadecimal: kept elsewhere, it proves later that nothing up to it was changed.
  public var hash = ""
  /// Rows up to this one are of a version that did not chain them.
  public var chainedAfter = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "rows", &rows)
    try visit(2, "last", &last)
    try visit(3, "isEnd", &isEnd)
    try visit(4, "fault", &fault)
    try visit(5, "faultAt", &faultAt)
    try visit(6, "head", &head)
    try visit(7, "hash", &hash)
    try visit(8, "chainedAfter", &chainedAfter)
  }
}
