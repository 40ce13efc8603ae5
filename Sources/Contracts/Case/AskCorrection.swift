public import Bus

/// Asks the applicant to put right all that is missing (一次性告知补正), once: before acceptance, within five workdays of the complete file.
///
/// What could have been seen when it was asked before is taken down as a violation of whoever asks again.
public struct AskCorrection: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.askCorrection", 35, .command, roles: [.clerk, .approver])

  /// The case's id or its number.
  public var caseID = ""
  /// Everything that is missing, each material once.
  public var points: [CorrectionPoint] = []
  /// What the applicant is told besides; may be empty.
  public var text = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "points", &points)
    try visit(3, "text", &text, .secret)
  }
}
