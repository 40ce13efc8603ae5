public import Bus

/// Withdraws a case (撤回): by the applicant, before the decision.
public struct WithdrawCase: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.withdraw", 2, .command, roles: [.applicant, .clerk])

  /// The case's id or its number.
  public var caseID = ""
  public var reason = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "reason", &reason, .secret)
  }
}
