public import Bus

/// Whether a case gives a reason to read, about whom, and on what.
public struct ReadCheck: Message, Hashable {
  public var verdict: ReadVerdict = .unspecified
  /// The subject of the case; empty where there is no such case.
  public var subject = ""
  /// The code of the case's item, for which a mandate must be; empty where there is no such case.
  public var item = ""
  /// With `stepNotDue`: the step is never of the reader's role, in whatever state. An applicant's are `begin`, `submit`, `supply`, `correct`,
  /// `withdraw` and `rate`.
  public var isOfAnother = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "verdict", &verdict)
    try visit(2, "subject", &subject)
    try visit(3, "item", &item)
    try visit(4, "isOfAnother", &isOfAnother)
  }
}
