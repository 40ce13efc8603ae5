public import Bus

/// Sets a fee (收费) of a case that its item's version does not set itself.
public struct SetFee: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.setFee", 41, .command, roles: [.clerk, .approver])

  /// The case's id or its number.
  public var caseID = ""
  /// What is charged for, at most 100 characters.
  public var name = ""
  /// In fen, 1 to 100,000,000.
  public var fen = 0
  /// The provision under which it is charged.
  public var basis = ""
  /// Before what it is to be paid.
  public var before: FeeDue = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "name", &name)
    try visit(3, "fen", &fen)
    try visit(4, "basis", &basis)
    try visit(5, "before", &before)
  }
}
