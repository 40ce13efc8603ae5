public import Bus

/// Begins what the law does not count (特别程序): the statutory clock stands still until `case.resumeClock`.
public struct StopClock: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.stopClock", 20, .command, roles: [.approver])

  /// The case's id or its number.
  public var caseID = ""
  /// A code of the table of grounds: `hearing`, `tender`, `auction`, `inspection`, `testing`, `quarantine`, `appraisal`, `expert_review`,
  /// `cooling_off`; `publicity` where `law` names a special law.
  public var ground = ""
  /// The special law that leaves the time out; empty where the ground's own basis does.
  public var law = ""
  /// How long it is expected to take, from 1: the applicant is told.
  public var expectedWorkdays = 0
  public var reason = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "ground", &ground)
    try visit(3, "law", &law)
    try visit(4, "expectedWorkdays", &expectedWorkdays)
    try visit(5, "reason", &reason, .secret)
  }
}
