public import Bus

/// A case whose events make something else of it than what is kept.
public struct CaseDifference: Message, Hashable {
  public var caseID = ""
  /// Empty where it cannot be read.
  public var number = ""
  /// The parts that differ: `state`, `clock`, `lamp`, …; `events` where they make no case; `row` where what is kept cannot be read.
  public var parts: [String] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "number", &number)
    try visit(3, "parts", &parts)
  }
}
