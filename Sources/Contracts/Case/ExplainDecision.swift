public import Bus

/// Explains how a case was decided: by which rule and on which facts, or by whom, with the opinions of the departments.
public struct ExplainDecision: Call, Hashable {
  public typealias Reply = DecisionExplanation
  public static let method = Method("case.explainDecision", 54, .query)

  public var caseID = ""
  public var number = ""
  public var purpose: Purpose? = nil
  /// A position that an answer told: what is read is not older. 0: whatever is there.
  public var atLeast = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "number", &number)
    try visit(3, "purpose", &purpose)
    try visit(4, "atLeast", &atLeast)
  }
}
