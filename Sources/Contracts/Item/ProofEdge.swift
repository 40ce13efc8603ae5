public import Bus

/// A bare edge: one thing needs a proof.
public struct ProofEdge: Message, Hashable {
  public var needs = ""
  public var proof = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "needs", &needs)
    try visit(2, "proof", &proof)
  }
}
