public import Bus

/// What came of an import.
public struct ImportOutcome: Message, Hashable {
  /// The catalogue is in place; false: refused, or only judged.
  public var taken = false
  /// What it changed, or would have.
  public var report: ImportReport? = nil
  /// The first 100; `item.importFaults` has all.
  public var faults: [ImportFault] = []
  public var blocking = 0
  public var warnings = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "taken", &taken)
    try visit(2, "report", &report)
    try visit(3, "faults", &faults)
    try visit(4, "blocking", &blocking)
    try visit(5, "warnings", &warnings)
  }
}
