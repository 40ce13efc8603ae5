public import Bus

/// Cases found.
public struct CaseList: Message, Hashable {
  public var cases: [CaseView] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "cases", &cases)
  }
}
