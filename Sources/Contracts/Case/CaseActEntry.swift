public import Bus

/// One act of an official, or of the suite where an official was silent.
public struct CaseActEntry: Message, Hashable {
  /// The log's sequence.
  public var position = 0
  public var caseID = ""
  public var number = ""
  public var item = ""
  /// Of the department's step that it is about, else of the item.
  public var department = ""
  /// Who did it; of a step that is late and not done, who holds it. Empty: nobody.
  public var official = ""
  public var role: Role = .none
  public var channel = ""
  /// The act, as the table of states names it.
  public var step = ""
  /// Microseconds since 1970.
  public var at = 0
  /// YYYY-MM-DD: by when it had to be done; empty: by no day.
  public var due = ""
  /// Calendar days after that; 0: in time.
  public var daysLate = 0
  public var findings: [ActFinding] = []
  /// The code of the department's step that it is about; empty: the case as a whole.
  public var departmentStep = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "position", &position)
    try visit(2, "caseID", &caseID)
    try visit(3, "number", &number)
    try visit(4, "item", &item)
    try visit(5, "department", &department)
    try visit(6, "official", &official)
    try visit(7, "role", &role)
    try visit(8, "channel", &channel)
    try visit(9, "step", &step)
    try visit(10, "at", &at)
    try visit(11, "due", &due)
    try visit(12, "daysLate", &daysLate)
    try visit(13, "findings", &findings)
    try visit(14, "departmentStep", &departmentStep)
  }
}
