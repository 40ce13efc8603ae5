public import Bus

/// Explains how a case was decided: by which rule and on which facts, or by whom, with the opinions of the departments.
public struct ExplainDecision: Call, Hashable {
  public typealias Reply = DecisionExplanation
  public static let method = Method("case.explainDecision", 54, .query)

  public var caseID = ""
  public var number = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "number", &number)
    try visit(3, "purpose", &purpose)
  }
}
