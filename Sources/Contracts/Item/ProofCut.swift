public import Bus

/// A share or a substitute of the smallest set found that opens every loop.
public struct ProofCut: Message, Hashable {
  public var kind: ProofCutKind = .unspecified
  public var item = ""
  public var material = ""
  /// Loops.
  public var opens = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "item", &item)
    try visit(3, "material", &material)
    try visit(4, "opens", &opens)
  }
}
