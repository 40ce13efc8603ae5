public import Bus

/// What stands for one material in a case.
public struct Evidence: Message, Hashable {
  public var material = ""
  public var source: EvidenceSource = .unspecified
  /// The certificate's id.
  public var certificate = ""
  /// SHA-256 of the file, hexadecimal.
  public var digest = ""
  /// The material's name; set by the service.
  public var name = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "material", &material)
    try visit(2, "source", &source)
    try visit(3, "certificate", &certificate)
    try visit(4, "digest", &digest)
    try visit(5, "name", &name)
  }
}
