public import Bus

/// Reads one subject by its id.
public struct ReadSubject: Call, Hashable {
  public typealias Reply = Subject
  public static let method = Method("identity.read", 3, .query)

  public var subject = ""
  public var purpose: Purpose? = nil
  /// Which fields: `kind`, `name`, `numbers`, `full_numbers`, `birth`, `sex`, `region`; empty: kind, name and masked numbers, as far as the purpose
  /// covers them. One that it does not cover is refused.
  public var fields: [String] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "purpose", &purpose)
    try visit(3, "fields", &fields)
  }
}
