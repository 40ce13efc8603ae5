public import Bus

/// Decides within the notice period not to take a case (不予受理), with grounds and the right to appeal.
public struct RefuseAcceptance: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.refuseAcceptance", 37, .command, roles: [.approver])

  /// The case's id or its number.
  public var caseID = ""
  /// Needed.
  public var grounds = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "grounds", &grounds)
  }
}
