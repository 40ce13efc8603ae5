public import Bus

/// Asks the applicant for a material that is held already, for a reason, which is told in the case's history and counted (`case.neededAsks`).
/// The case goes on: a material that is there is no ground to wait.
public struct AskHeld: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.askHeld", 68, .command, roles: [.clerk, .approver])

  /// The case's id or its number.
  public var caseID = ""
  /// What the case holds, or the applicant's certificates answer.
  public var material = ""
  public var reason = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "material", &material)
    try visit(3, "reason", &reason, .secret)
  }
}
