public import Bus

/// Answers a correction (补正): all that was asked, over any channel, by the applicant or whoever acts for them.
public struct CorrectCase: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.correct", 36, .command, roles: [.applicant, .clerk])

  /// The case's id or its number.
  public var caseID = ""
  /// What the suite holds by now need not be offered.
  public var evidence: [Evidence] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "evidence", &evidence)
  }
}
