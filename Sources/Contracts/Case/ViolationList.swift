public import Bus

/// Violations found.
public struct ViolationList: Message, Hashable {
  /// All in the period, not those of the page alone.
  public var count = 0
  public var violations: [ViolationEntry] = []
  /// Empty: no more.
  public var next = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "count", &count)
    try visit(2, "violations", &violations)
    try visit(3, "next", &next)
  }
}
