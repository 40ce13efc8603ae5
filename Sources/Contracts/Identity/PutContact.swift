public import Bus

/// Names a contact point of a subject. It is used once a code that was sent there has been given back (`identity.verifyContact`); until then the
/// one of before is. An applicant names their own.
public struct PutContact: Call, Hashable {
  public typealias Reply = ContactState
  public static let method = Method("identity.putContact", 16, .command, roles: [.applicant, .clerk, .service])

  public var subject = ""
  public var kind: ContactKind = .unspecified
  /// A mail address; or a phone number as E.164 has it, or a Chinese mobile number of eleven places. Empty: a code goes to the one that is
  /// verified, with which a session is opened (`identity.openSession`).
  public var address = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "kind", &kind)
    try visit(3, "address", &address, .secret)
  }
}
