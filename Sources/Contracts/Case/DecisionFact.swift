public import Bus

/// A fact of the evidence or the filing on which a rule decided.
public struct DecisionFact: Message, Hashable {
  public var name = ""
  public var value = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "name", &name)
    try visit(2, "value", &value)
  }
}
