public import Bus

/// Visits that do not fit their halls any more.
public struct ConflictList: Message, Hashable {
  public var conflicts: [ConflictView] = []
  /// How many there are in all.
  public var count = 0
  /// The last of the page, to go on `after`; empty at the end.
  public var next = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "conflicts", &conflicts)
    try visit(2, "count", &count)
    try visit(3, "next", &next)
  }
}
