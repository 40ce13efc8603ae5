public import Bus

/// One number of a subject. In replies `number` is masked.
public struct IdentifierEntry: Message, Hashable {
  /// `resident`, `hmt_resident`, `foreign_resident`, `uscc`, `organisation`, `passport`, `travel_permit`; empty: decided by rule.
  public var kind = ""
  public var number = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "number", &number, .secret)
  }
}
