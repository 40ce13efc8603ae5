public import Bus

/// Hands in what a case is still owed (补交): what was allowed to follow, and what no longer counts because its certificate ended.
public struct SupplyEvidence: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.supply", 12, .command, roles: [.applicant, .clerk])

  /// The case's id or its number.
  public var caseID = ""
  /// May be empty where a certificate that is held by now answers it.
  public var evidence: [Evidence] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "evidence", &evidence)
  }
}
