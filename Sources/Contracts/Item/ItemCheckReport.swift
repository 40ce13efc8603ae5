public import Bus

/// What the quality rules and the proof check say of a version.
public struct ItemCheckReport: Message, Hashable {
  public var version: VersionEntry? = nil
  public var findings: [ItemFinding] = []
  public var proofs: [ProofFinding] = []
  /// Nothing that was found stops publication.
  public var publishable = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "version", &version)
    try visit(2, "findings", &findings)
    try visit(3, "proofs", &proofs)
    try visit(4, "publishable", &publishable)
  }
}
