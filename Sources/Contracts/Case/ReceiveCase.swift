public import Bus

/// Records that the papers arrived (收件).
public struct ReceiveCase: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.receive", 3, .command, roles: [.clerk, .service])

  /// The case's id or its number.
  public var caseID = ""
  /// What was allowed to follow and came with the papers.
  public var evidence: [Evidence] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "evidence", &evidence)
  }
}
