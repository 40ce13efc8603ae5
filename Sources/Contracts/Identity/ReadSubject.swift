public import Bus

/// Reads one subject by its id.
public struct ReadSubject: Call, Hashable {
  public typealias Reply = Subject
  public static let method = Method("identity.read", 3, .query)

  public var subject = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "purpose", &purpose)
  }
}
