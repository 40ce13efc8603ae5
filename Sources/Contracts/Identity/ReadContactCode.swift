public import Bus

/// Where a code is to be sent, and the code; for the service that sends it. A read like any other.
public struct ReadContactCode: Call, Hashable {
  public typealias Reply = ContactCode
  public static let method = Method("identity.contactCode", 17, .query, roles: [.service])

  public var subject = ""
  public var kind: ContactKind = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "kind", &kind)
  }
}
