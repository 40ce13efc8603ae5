public import Bus

/// Acts found, in the order of the log.
public struct CaseActList: Message, Hashable {
  public var acts: [CaseActEntry] = []
  /// Goes on from here, in `after`; 0: no more. A page may be short, or empty, and have a next one.
  public var next = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "acts", &acts)
    try visit(2, "next", &next)
  }
}
