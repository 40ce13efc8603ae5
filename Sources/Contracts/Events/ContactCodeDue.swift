public import Bus

/// The payload of `identity.contactCodeDue`: a code waits to be sent. It holds neither the code nor the address.
public struct ContactCodeDue: Message, Hashable {
  public var subject = ""
  public var kind: ContactKind = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "kind", &kind)
  }
}
