public import Bus

/// Gives back the code that was sent to a contact point. A wrong one is answered, not refused: it counts, and the reply says how often one may
/// still be tried.
public struct VerifyContact: Call, Hashable {
  public typealias Reply = ContactState
  public static let method = Method("identity.verifyContact", 18, .command, roles: [.applicant, .clerk, .service])

  public var subject = ""
  public var kind: ContactKind = .unspecified
  /// Six digits.
  public var code = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "kind", &kind)
    try visit(3, "code", &code, .secret)
  }
}
