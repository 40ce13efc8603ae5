public import Bus

/// A department's step of a case (并联审批), and how far it has come.
public struct StepEntry: Message, Hashable {
  public var code = ""
  public var name = ""
  public var department = ""
  public var limitWorkdays = 0
  /// The codes of the steps that it waits for.
  public var after: [String] = []
  /// Whether the case goes on without it once its limit is over.
  public var mayLapse = false
  public var state: StepState = .unspecified
  /// YYYY-MM-DD; empty: it never was open, or waits again since an earlier step was given back.
  public var openedOn = ""
  public var due: DueDate? = nil
  /// The official who holds it; empty: nobody has claimed it.
  public var holder = ""
  /// YYYY-MM-DD
  public var finishedOn = ""
  public var finishedBy = ""
  public var opposes = false
  /// Of the opinion.
  public var grounds = ""
  /// YYYY-MM-DD, when it was last given back.
  public var returnedOn = ""
  public var returnedBy = ""
  /// What was wrong with it.
  public var returnText = ""
  /// YYYY-MM-DD, since when it stands in its department's list of late steps (`late` of `case.list`); empty: it is not late.
  public var escalatedOn = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "name", &name)
    try visit(3, "department", &department)
    try visit(4, "limitWorkdays", &limitWorkdays)
    try visit(5, "after", &after)
    try visit(6, "mayLapse", &mayLapse)
    try visit(7, "state", &state)
    try visit(8, "openedOn", &openedOn)
    try visit(9, "due", &due)
    try visit(10, "holder", &holder)
    try visit(11, "finishedOn", &finishedOn)
    try visit(12, "finishedBy", &finishedBy)
    try visit(13, "opposes", &opposes)
    try visit(14, "grounds", &grounds, .secret)
    try visit(15, "returnedOn", &returnedOn)
    try visit(16, "returnedBy", &returnedBy)
    try visit(17, "returnText", &returnText, .secret)
    try visit(18, "escalatedOn", &escalatedOn)
  }
}
