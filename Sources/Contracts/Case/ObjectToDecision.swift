public import Bus

/// Objects to a decision that the suite made by a rule: an official must answer.
public struct ObjectToDecision: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.objectToDecision", 55, .command, roles: [.applicant])

  /// The case's id or its number.
  public var caseID = ""
  /// Never empty.
  public var reason = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "reason", &reason, .secret)
  }
}
