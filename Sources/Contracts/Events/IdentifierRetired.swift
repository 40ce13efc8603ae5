public import Bus

/// The payload of `identity.identifierRetired`. It holds no personal data.
public struct IdentifierRetired: Message, Hashable {
  public var subject = ""
  /// The kind of number, `passport`.
  public var kind = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "kind", &kind)
  }
}
