public import Bus

/// Rates a service (好差评), once, after the delivery. A bad rating is to be put right within 15 workdays.
public struct RateCase: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.rate", 44, .command, roles: [.applicant])

  /// The case's id or its number.
  public var caseID = ""
  public var grade: RatingGrade = .unspecified
  /// May be empty.
  public var comment = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "grade", &grade)
    try visit(3, "comment", &comment, .secret)
  }
}
