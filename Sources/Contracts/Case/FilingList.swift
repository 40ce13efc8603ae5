public import Bus

/// Filings of an item, in order of time.
public struct FilingList: Message, Hashable {
  public var filings: [FilingEntry] = []
  /// Empty: no more.
  public var next = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "filings", &filings)
    try visit(2, "next", &next)
  }
}
