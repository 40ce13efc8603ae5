public import Bus

/// Takes a department's step of a case in hand: one official holds it.
public struct ClaimStep: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.claimStep", 50, .command, roles: [.approver])

  /// The case's id or its number.
  public var caseID = ""
  /// Its code, see `CaseView.steps`.
  public var step = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "step", &step)
  }
}
