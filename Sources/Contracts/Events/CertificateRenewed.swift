public import Bus

/// The payload of `identity.certificateRenewed`: a new version took the old one's place, which lapsed.
public struct CertificateRenewed: Message, Hashable {
  public var subject = ""
  public var old = ""
  public var new = ""
  public var type = ""
  /// The case that granted it; empty: none did.
  public var caseID = ""
  /// `renew` or `change`.
  public var operation: CertificateOperation = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "old", &old)
    try visit(3, "new", &new)
    try visit(4, "type", &type)
    try visit(5, "caseID", &caseID)
    try visit(6, "operation", &operation)
  }
}
