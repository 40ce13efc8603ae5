public import Bus

/// Cases found.
public struct CaseList: Message, Hashable {
  public var cases: [CaseView] = []
  /// Goes on from here, in `before`; empty: no more. A page may be short, or empty, and have a next one.
  public var next = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "cases", &cases)
    try visit(2, "next", &next)
  }
}
