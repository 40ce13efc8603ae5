public import Bus

/// Decides a case (办结): grants it, or refuses it with grounds.
public struct DecideCase: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.decide", 6, .command, roles: [.approver, .service])

  /// The case's id or its number.
  public var caseID = ""
  public var granted = false
  /// Needed when it is refused.
  public var grounds = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "granted", &granted)
    try visit(3, "grounds", &grounds)
  }
}
