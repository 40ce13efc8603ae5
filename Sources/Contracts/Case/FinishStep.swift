public import Bus

/// Finishes a department's step with its opinion. A step that nobody holds is claimed with it.
public struct FinishStep: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.finishStep", 53, .command, roles: [.approver])

  /// The case's id or its number.
  public var caseID = ""
  public var step = ""
  public var opposes = false
  /// Needed where the department opposes.
  public var grounds = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "step", &step)
    try visit(3, "opposes", &opposes)
    try visit(4, "grounds", &grounds, .secret)
  }
}
