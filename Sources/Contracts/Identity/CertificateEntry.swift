public import Bus

/// One certificate (电子证照) as others see it.
public struct CertificateEntry: Message, Hashable {
  public var id = ""
  /// The certificate type, `ct046`: what items, results and materials are joined by.
  public var type = ""
  /// Masked.
  public var number = ""
  /// The type's name.
  public var name = ""
  public var state: CertificateState = .unspecified
  /// YYYY-MM-DD.
  public var issuedOn = ""
  /// YYYY-MM-DD; empty: without end.
  public var validUntil = ""
  /// The case whose decision issued it; empty: none did.
  public var caseID = ""
  public var version = 0
  public var issuer = ""
  /// The id of the certificate that took this one's place.
  public var successor = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "type", &type)
    try visit(3, "number", &number, .secret)
    try visit(4, "name", &name)
    try visit(5, "state", &state)
    try visit(6, "issuedOn", &issuedOn)
    try visit(7, "validUntil", &validUntil)
    try visit(8, "caseID", &caseID)
    try visit(9, "version", &version)
    try visit(10, "issuer", &issuer)
    try visit(11, "successor", &successor)
  }
}
