public import Bus

/// Issues a certificate anew in an old one's place (办理延续, 办理变更): the version goes up, and the old one lapses and names the new one.
///
/// What is left empty stays as it was.
public struct RenewCertificate: Call, Hashable {
  public typealias Reply = CertificateEntry
  public static let method = Method("identity.renewCertificate", 23, .command, roles: [.approver, .service])

  /// The id of the old one.
  public var certificate = ""
  /// The case that grants it; empty: none does.
  public var caseID = ""
  public var name = ""
  /// YYYY-MM-DD, not after today; empty: today.
  public var issuedOn = ""
  /// YYYY-MM-DD, the last day it holds; empty: as its type says.
  public var validUntil = ""
  /// `renew`, or `change` where what it says becomes another; unspecified: `renew`.
  public var operation: CertificateOperation = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "certificate", &certificate)
    try visit(2, "caseID", &caseID)
    try visit(3, "name", &name)
    try visit(4, "issuedOn", &issuedOn)
    try visit(5, "validUntil", &validUntil)
    try visit(6, "operation", &operation)
  }
}
