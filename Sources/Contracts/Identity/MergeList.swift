public import Bus

/// Subjects that are merged into others.
public struct MergeList: Message, Hashable {
  public var merges: [MergeState] = []
  /// Where the next page begins; empty: there is none.
  public var next = ""
  /// The sequence of the last event in the log of that moment: the page says what this event and all before it have come to.
  public var sequence = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "merges", &merges)
    try visit(2, "next", &next)
    try visit(3, "sequence", &sequence)
  }
}
