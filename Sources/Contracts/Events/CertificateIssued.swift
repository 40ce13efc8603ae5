public import Bus

/// The payload of `identity.certificateIssued`.
public struct CertificateIssued: Message, Hashable {
  public var subject = ""
  public var certificate = ""
  public var type = ""
  public var caseID = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "certificate", &certificate)
    try visit(3, "type", &type)
    try visit(4, "caseID", &caseID)
  }
}
