public import Bus

/// Where a subject can be told something; for the service that sends notices, in a case at a step of it.
public struct ReadContact: Call, Hashable {
  public typealias Reply = Contact
  public static let method = Method("identity.contact", 7, .query, roles: [.service])

  public var subject = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "purpose", &purpose)
  }
}
