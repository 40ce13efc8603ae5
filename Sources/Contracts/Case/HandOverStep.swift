public import Bus

/// Gives a step that one holds to another official; one that is late, whoever holds it.
public struct HandOverStep: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.handOverStep", 51, .command, roles: [.approver])

  /// The case's id or its number.
  public var caseID = ""
  public var step = ""
  /// The id of the official who holds it from now on.
  public var official = ""
  public var reason = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "step", &step)
    try visit(3, "official", &official)
    try visit(4, "reason", &reason, .secret)
  }
}
