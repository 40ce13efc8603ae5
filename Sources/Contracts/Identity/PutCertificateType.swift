public import Bus

/// Puts a type of certificate, or puts it anew. What was issued before stays as it was issued.
public struct PutCertificateType: Call, Hashable {
  public typealias Reply = CertificateType
  public static let method = Method("identity.putCertificateType", 20, .command, roles: [.operator])

  public var type: CertificateType? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "type", &type)
  }
}
