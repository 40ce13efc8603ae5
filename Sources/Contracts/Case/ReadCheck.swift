public import Bus

/// Whether a case gives a reason to read, and about whom.
public struct ReadCheck: Message, Hashable {
  public var verdict: ReadVerdict = .unspecified
  /// The subject of the case; empty where there is no such case.
  public var subject = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "verdict", &verdict)
    try visit(2, "subject", &subject)
  }
}
