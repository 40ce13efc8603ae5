public import Bus

/// Accepts a case (受理): the statutory clock starts. Once the notice period is over it starts on the day from which silence accepts.
public struct AcceptCase: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.accept", 5, .command, roles: [.clerk, .approver, .service])

  /// The case's id or its number.
  public var caseID = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
  }
}
