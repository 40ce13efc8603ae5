public import Bus

/// Why the dates that bind a case are the days they are.
public struct DeadlineExplanation: Message, Hashable {
  public var caseID = ""
  /// The number for people.
  public var number = ""
  public var state: CaseState = .unspecified
  /// The notice until acceptance, or the applicant's own limit while a correction is awaited; the promised and the statutory period after it.
  /// Once it is decided, also what is owed then. Empty before receipt, and as long as a visit is still
  /// to be made, with which the notice begins.
  public var dates: [ExplainedDate] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "number", &number)
    try visit(3, "state", &state)
    try visit(4, "dates", &dates)
  }
}
