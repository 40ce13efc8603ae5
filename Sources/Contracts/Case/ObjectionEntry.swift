public import Bus

/// What an applicant holds against a decision that the suite made by a rule, and what an official answered.
public struct ObjectionEntry: Message, Hashable {
  /// YYYY-MM-DD
  public var on = ""
  public var reason = ""
  /// By when it is to be answered.
  public var answerDue: DueDate? = nil
  /// YYYY-MM-DD; empty: not yet.
  public var answeredOn = ""
  public var answeredBy = ""
  /// Whether the decision was annulled; else it stands.
  public var annulled = false
  /// Of the answer.
  public var grounds = ""
  /// YYYY-MM-DD: when the answer was told as overdue; empty: it was not.
  public var overdueOn = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "on", &on)
    try visit(2, "reason", &reason, .secret)
    try visit(3, "answerDue", &answerDue)
    try visit(4, "answeredOn", &answeredOn)
    try visit(5, "answeredBy", &answeredBy)
    try visit(6, "annulled", &annulled)
    try visit(7, "grounds", &grounds, .secret)
    try visit(8, "overdueOn", &overdueOn)
  }
}
