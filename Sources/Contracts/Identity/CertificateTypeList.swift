public import Bus

/// Types of certificate, by their codes.
public struct CertificateTypeList: Message, Hashable {
  public var types: [CertificateType] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "types", &types)
  }
}
