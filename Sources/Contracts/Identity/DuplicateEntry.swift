public import Bus

/// Two subjects that may be one, and the rule that says so. Names are masked, and not there for auditors.
public struct DuplicateEntry: Message, Hashable {
  public var subject = ""
  /// Masked.
  public var name = ""
  public var candidate = ""
  /// Masked.
  public var candidateName = ""
  public var rule: DuplicateRule = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "name", &name, .secret)
    try visit(3, "candidate", &candidate)
    try visit(4, "candidateName", &candidateName, .secret)
    try visit(5, "rule", &rule)
  }
}
