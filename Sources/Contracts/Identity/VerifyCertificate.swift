public import Bus

/// Asks whether a certificate is what somebody says it is. The answer is yes or no and the state; the holder sees who asked.
///
/// A certificate that does not exist and one that is another's are answered alike.
public struct VerifyCertificate: Call, Hashable {
  public typealias Reply = CertificateVerdict
  public static let method = Method(
    "identity.verifyCertificate", 26, .query, roles: [.applicant, .clerk, .approver, .auditor, .operator, .service])

  /// The identifier (电子证照标识) in full.
  public var identifier = ""
  /// The type that it is said to be of.
  public var type = ""
  /// The name or a number of who is said to hold it; one at least.
  public var name = ""
  public var number = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "identifier", &identifier, .secret)
    try visit(2, "type", &type)
    try visit(3, "name", &name, .secret)
    try visit(4, "number", &number, .secret)
  }
}
