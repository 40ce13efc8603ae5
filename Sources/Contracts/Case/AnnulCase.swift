public import Bus

/// Declares a case void (作废), decided or not; the applicant may appeal.
public struct AnnulCase: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.annul", 28, .command, roles: [.approver])

  /// The case's id or its number.
  public var caseID = ""
  /// Why, and on which provision; needed.
  public var grounds = ""
  /// What the applicant is told besides; may be empty.
  public var text = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "grounds", &grounds)
    try visit(4, "text", &text, .secret)
  }
}
