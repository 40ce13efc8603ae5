public import Bus

/// Puts a bad rating right (差评整改): what was done about it.
public struct PutRight: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.putRight", 45, .command, roles: [.clerk, .approver])

  /// The case's id or its number.
  public var caseID = ""
  /// What was found and done, as the applicant is told; never empty.
  public var measures = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "measures", &measures, .secret)
  }
}
