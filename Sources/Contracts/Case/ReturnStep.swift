public import Bus

/// Gives an earlier step back to who took it, with what is wrong; what waited for it waits again.
public struct ReturnStep: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.returnStep", 52, .command, roles: [.approver])

  /// The case's id or its number.
  public var caseID = ""
  /// The step at which it was found; empty: at the decision, when no step is open.
  public var step = ""
  /// The finished step that is given back.
  public var to = ""
  /// What is wrong; never empty.
  public var text = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "step", &step)
    try visit(3, "to", &to)
    try visit(4, "text", &text, .secret)
  }
}
