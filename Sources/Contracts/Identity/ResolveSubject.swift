public import Bus

/// Finds the subject that a number belongs to, whichever of its numbers it is and however it is written.
public struct ResolveSubject: Call, Hashable {
  public typealias Reply = Subject
  public static let method = Method("identity.resolve", 2, .query)

  public var number = ""
  public var purpose: Purpose? = nil
  /// As ``IdentifierEntry/kind``; empty: decided by rule.
  public var kind = ""
  /// As ``ReadSubject/fields``.
  public var fields: [String] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "number", &number, .secret)
    try visit(2, "purpose", &purpose)
    try visit(3, "kind", &kind)
    try visit(4, "fields", &fields)
  }
}
