public import Bus

/// One item of a bundle.
public struct BundlePart: Message, Hashable {
  public var item = ""
  /// What is for this item alone.
  public var evidence: [Evidence] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "item", &item)
    try visit(2, "evidence", &evidence)
  }
}
