public import Bus

/// The rule by which the suite decided a case by itself.
public struct RuleReference: Message, Hashable {
  public var number = ""
  public var version = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "number", &number)
    try visit(2, "version", &version)
  }
}
