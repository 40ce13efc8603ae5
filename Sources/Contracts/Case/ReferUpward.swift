public import Bus

/// Refers an accepted case to the level above (转报), which decides it.
public struct ReferUpward: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.referUpward", 27, .command, roles: [.approver])

  /// The case's id or its number.
  public var caseID = ""
  /// Why, and on which provision; needed.
  public var grounds = ""
  /// The office above by its name; needed.
  public var office = ""
  /// What the applicant is told besides; may be empty.
  public var text = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "grounds", &grounds)
    try visit(3, "office", &office)
    try visit(4, "text", &text, .secret)
  }
}
