public import Bus

/// Several cases that were filed in one file, each of which ends by itself.
public struct BundleView: Message, Hashable {
  public var id = ""
  public var subject = ""
  /// Microseconds since 1970.
  public var submittedAt = 0
  /// In the order in which they were filed.
  public var cases: [CaseView] = []
  /// Why the applicant must still come, for all of them in one visit; none: no visit is needed.
  public var visitReasons: [String] = []
  /// What to bring to it, each material once.
  public var bring: [Evidence] = []
  /// Cases that are not closed.
  public var open = 0
  /// The materials that several of the items ask for and that were offered once.
  public var shared: [String] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "subject", &subject)
    try visit(3, "submittedAt", &submittedAt)
    try visit(4, "cases", &cases)
    try visit(5, "visitReasons", &visitReasons)
    try visit(6, "bring", &bring)
    try visit(7, "open", &open)
    try visit(8, "shared", &shared)
  }
}
