public import Bus

/// Reads what happened to a case: every event with who, when and through which channel.
public struct ReadHistory: Call, Hashable {
  public typealias Reply = CaseHistory
  public static let method = Method("case.history", 9, .query)

  /// The case's id or its number.
  public var caseID = ""
  public var purpose: Purpose? = nil
  /// A position that an answer told: what is read is not older. 0: whatever is there.
  public var atLeast = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "purpose", &purpose)
    try visit(3, "atLeast", &atLeast)
  }
}
