public import Bus

/// Says within the notice period that a case is not for this office, and which one it is for (不受理并告知).
public struct PointElsewhere: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.pointElsewhere", 38, .command, roles: [.clerk, .approver])

  /// The case's id or its number.
  public var caseID = ""
  /// Why, and on which provision; needed.
  public var grounds = ""
  /// The right office by its name; needed.
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
