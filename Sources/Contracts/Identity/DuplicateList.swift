public import Bus

/// Subjects that may be one, in the order of their ids.
public struct DuplicateList: Message, Hashable {
  public var duplicates: [DuplicateEntry] = []
  /// Where the next page over all begins; empty: there is none.
  public var next = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "duplicates", &duplicates)
    try visit(2, "next", &next)
  }
}
