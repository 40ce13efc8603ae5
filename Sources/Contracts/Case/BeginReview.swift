public import Bus

/// Begins to examine an accepted case, as the applicant then sees. A case is decided without it, too.
public struct BeginReview: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.beginReview", 59, .command, roles: [.approver])

  /// The case's id or its number.
  public var caseID = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
  }
}
