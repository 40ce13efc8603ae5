public import Bus

/// The events of a case, oldest first.
public struct CaseHistory: Message, Hashable {
  public var entries: [CaseHistoryEntry] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "entries", &entries)
  }
}
