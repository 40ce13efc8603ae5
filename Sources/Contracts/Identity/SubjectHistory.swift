public import Bus

/// What was done to a subject, oldest first, and its numbers with their times.
public struct SubjectHistory: Message, Hashable {
  public var entries: [SubjectHistoryEntry] = []
  public var numbers: [NumberTimes] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "entries", &entries)
    try visit(2, "numbers", &numbers)
  }
}
