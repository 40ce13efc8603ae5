public import Bus

/// Lays a number of a subject down. It still finds the subject and is still refused to others; the last one stays. The reply shows the number
/// that was laid down and no other.
public struct RetireIdentifier: Call, Hashable {
  public typealias Reply = Subject
  public static let method = Method("identity.retireIdentifier", 10, .command, roles: [.clerk, .service, .operator])

  public var subject = ""
  public var identifier: IdentifierEntry? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "identifier", &identifier)
  }
}
