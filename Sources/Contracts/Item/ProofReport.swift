public import Bus

/// What the proof check found.
public struct ProofReport: Message, Hashable {
  /// Loops first.
  public var findings: [ProofFinding] = []
  public var total = 0
  public var cuts: [ProofCut] = []
  /// Judged.
  public var items = 0
  /// Judged.
  public var edges = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "findings", &findings)
    try visit(2, "total", &total)
    try visit(3, "cuts", &cuts)
    try visit(4, "items", &items)
    try visit(5, "edges", &edges)
  }
}
