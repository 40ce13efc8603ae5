public import Bus

/// Ends what the law does not count: the clock goes on, and the periods end as much later.
public struct ResumeClock: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.resumeClock", 21, .command, roles: [.approver, .service])

  /// The case's id or its number.
  public var caseID = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
  }
}
