public import Bus

/// What a version would have changed for the cases of a period.
public struct Rehearsal: Message, Hashable {
  public var code = ""
  public var version = 0
  /// The version that is in force.
  public var against = 0
  public var cases = 0
  public var decidedOtherwise = 0
  public var outcomes: [RehearsedOutcome] = []
  public var materialsBefore = 0
  public var materialsAfter = 0
  public var visitsBefore = 0
  public var visitsAfter = 0
  public var loads: [OfficeLoad] = []
  /// More cases than can be run; these are the latest.
  public var cut = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "version", &version)
    try visit(3, "against", &against)
    try visit(4, "cases", &cases)
    try visit(5, "decidedOtherwise", &decidedOtherwise)
    try visit(6, "outcomes", &outcomes)
    try visit(7, "materialsBefore", &materialsBefore)
    try visit(8, "materialsAfter", &materialsAfter)
    try visit(9, "visitsBefore", &visitsBefore)
    try visit(10, "visitsAfter", &visitsAfter)
    try visit(11, "loads", &loads)
    try visit(12, "cut", &cut)
  }
}
