public import Bus

/// Waives a fee (减免), with the reason. An instant case that waited for nothing else is decided with it.
public struct WaiveFee: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.waiveFee", 43, .command, roles: [.approver])

  /// The case's id or its number.
  public var caseID = ""
  /// The fee's id in the case.
  public var fee = ""
  /// Why, and under which provision; never empty.
  public var reason = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "fee", &fee)
    try visit(3, "reason", &reason, .secret)
  }
}
