public import Bus

/// Why a case was decided as it was.
public struct DecisionExplanation: Message, Hashable {
  public var caseID = ""
  public var number = ""
  /// YYYY-MM-DD
  public var decidedOn = ""
  public var resultCode = ""
  public var grounds = ""
  public var appeal = ""
  /// Nil: an official decided.
  public var rule: RuleReference? = nil
  /// The rule's condition, as it was.
  public var condition = ""
  /// Those that the condition names, as they were.
  public var facts: [DecisionFact] = []
  /// The departments' steps, with their opinions.
  public var steps: [StepEntry] = []
  public var objection: ObjectionEntry? = nil
  /// YYYY-MM-DD, the last day on which the applicant may object; empty: no rule decided it, or an objection was made.
  public var objectBy = ""
  /// The whole in words.
  public var textZh = ""
  public var textEn = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "number", &number)
    try visit(3, "decidedOn", &decidedOn)
    try visit(4, "resultCode", &resultCode)
    try visit(5, "grounds", &grounds, .secret)
    try visit(6, "appeal", &appeal)
    try visit(7, "rule", &rule)
    try visit(8, "condition", &condition)
    try visit(9, "facts", &facts)
    try visit(10, "steps", &steps)
    try visit(11, "objection", &objection)
    try visit(12, "objectBy", &objectBy)
    try visit(13, "textZh", &textZh, .secret)
    try visit(14, "textEn", &textEn, .secret)
  }
}
