public import Bus

/// A material of a filing.
public struct FiledEvidence: Message, Hashable {
  public var material = ""
  public var source: EvidenceSource = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "material", &material)
    try visit(2, "source", &source)
  }
}
