public import Bus

/// Issues a certificate (办理新发). A case that has granted its holder one of the type already gives that one again.
public struct IssueCertificate: Call, Hashable {
  public typealias Reply = CertificateEntry
  public static let method = Method("identity.issueCertificate", 22, .command, roles: [.approver, .service])

  public var type = ""
  /// The holder.
  public var subject = ""
  /// The case that grants it; empty: none does.
  public var caseID = ""
  /// What it is called; empty: as its type.
  public var name = ""
  /// The issuing office's credit code.
  public var issuer = ""
  /// The issuer's running number, capitals and digits, at most 64; empty: one is made.
  public var serial = ""
  /// YYYY-MM-DD, not after today; empty: today.
  public var issuedOn = ""
  /// YYYY-MM-DD, the last day it holds; empty: as its type says.
  public var validUntil = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "type", &type)
    try visit(2, "subject", &subject)
    try visit(3, "caseID", &caseID)
    try visit(4, "name", &name)
    try visit(5, "issuer", &issuer)
    try visit(6, "serial", &serial)
    try visit(7, "issuedOn", &issuedOn)
    try visit(8, "validUntil", &validUntil)
  }
}
