public import Bus

/// Extends the periods of a case, once: by 10 workdays at most as the head of the office approved, a joint case by 15 as the head of the people's
/// government did.
public struct ExtendCase: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.extend", 22, .command, roles: [.approver])

  /// The case's id or its number.
  public var caseID = ""
  public var approvedBy: ExtensionApprover = .unspecified
  /// 0: as many as the law allows.
  public var workdays = 0
  /// What the applicant is told.
  public var reason = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "approvedBy", &approvedBy)
    try visit(3, "workdays", &workdays)
    try visit(4, "reason", &reason, .secret)
  }
}
