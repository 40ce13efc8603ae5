public import Bus

/// Adds a number to a subject; a number of another subject is refused. The reply shows the number that was added and no other.
public struct AddIdentifier: Call, Hashable {
  public typealias Reply = Subject
  public static let method = Method("identity.addIdentifier", 5, .command, roles: [.clerk, .service, .operator])

  public var subject = ""
  public var identifier: IdentifierEntry? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "identifier", &identifier)
  }
}
