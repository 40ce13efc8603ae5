public import Bus

/// Forgets the contact points of a kind, verified or waiting. Where none is verified, mail goes where it was said at registration.
public struct RemoveContact: Call, Hashable {
  public typealias Reply = ContactState
  public static let method = Method("identity.removeContact", 19, .command, roles: [.applicant, .clerk, .service])

  public var subject = ""
  public var kind: ContactKind = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "kind", &kind)
  }
}
