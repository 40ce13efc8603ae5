public import Bus

/// Returns a case to its applicant within the notice period, before it is accepted (退件).
public struct GiveBack: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.giveBack", 39, .command, roles: [.clerk, .approver])

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
