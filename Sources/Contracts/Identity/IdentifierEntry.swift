public import Bus

/// One number of a subject. In replies `number` is masked.
public struct IdentifierEntry: Message, Hashable {
  /// `resident`, `hmt_resident`, `foreign_resident`, `uscc`, `organisation`; empty: decided by rule. `passport`, `hmt_travel_permit` and
  /// `taiwan_travel_permit` have no check to be known by and are taken only where named.
  public var kind = ""
  public var number = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "number", &number, .secret)
  }
}
