public import Bus

/// How a service was rated (好差评).
public struct RatingEntry: Message, Hashable {
  public var grade: RatingGrade = .unspecified
  /// YYYY-MM-DD
  public var on = ""
  /// Whether nobody rated it and silence counted, which figures keep apart.
  public var bySilence = false
  public var comment = ""
  /// By when a bad rating is to be put right; nil: it is none.
  public var putRightDue: DueDate? = nil
  /// YYYY-MM-DD, the day on which putting right was told as overdue; empty: it was not.
  public var overdueOn = ""
  /// YYYY-MM-DD; empty: not yet, or nothing to put right.
  public var putRightOn = ""
  /// What was found and done.
  public var measures = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "grade", &grade)
    try visit(2, "on", &on)
    try visit(3, "bySilence", &bySilence)
    try visit(4, "comment", &comment, .secret)
    try visit(5, "putRightDue", &putRightDue)
    try visit(6, "overdueOn", &overdueOn)
    try visit(7, "putRightOn", &putRightOn)
    try visit(8, "measures", &measures, .secret)
  }
}
