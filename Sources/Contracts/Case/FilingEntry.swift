public import Bus

/// What a case was filed with, and what came of it.
public struct FilingEntry: Message, Hashable {
  public var caseID = ""
  public var itemVersion = 0
  /// Microseconds since 1970.
  public var submittedAt = 0
  public var legalPerson = false
  public var evidence: [FiledEvidence] = []
  /// It was decided in the same call.
  public var instant = false
  public var state: CaseState = .unspecified
  public var resultCode = ""
  public var visited = false
  public var channel = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "itemVersion", &itemVersion)
    try visit(3, "submittedAt", &submittedAt)
    try visit(4, "legalPerson", &legalPerson)
    try visit(5, "evidence", &evidence)
    try visit(6, "instant", &instant)
    try visit(7, "state", &state)
    try visit(8, "resultCode", &resultCode)
    try visit(9, "visited", &visited)
    try visit(10, "channel", &channel)
  }
}
