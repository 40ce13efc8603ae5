public import Bus

/// The documents of a case, oldest first.
public struct DocumentList: Message, Hashable {
  public var documents: [DocumentEntry] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "documents", &documents)
  }
}
