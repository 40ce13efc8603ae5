public import Bus

/// Answers an objection: the decision stands, or is annulled and the case void.
public struct AnswerObjection: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.answerObjection", 56, .command, roles: [.approver])

  /// The case's id or its number.
  public var caseID = ""
  public var annuls = false
  /// Never empty: the applicant is told.
  public var grounds = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "annuls", &annuls)
    try visit(3, "grounds", &grounds, .secret)
  }
}
