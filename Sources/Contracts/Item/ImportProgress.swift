public import Bus

/// How far an import has come.
public struct ImportProgress: Message, Hashable {
  public var id = ""
  public var stage: ImportStage = .unspecified
  /// Received.
  public var bytes = 0
  public var recordsRead = 0
  public var itemsJudged = 0
  public var itemsWritten = 0
  /// Of so many; 0: not known yet.
  public var items = 0
  /// Found so far.
  public var faults = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "stage", &stage)
    try visit(3, "bytes", &bytes)
    try visit(4, "recordsRead", &recordsRead)
    try visit(5, "itemsJudged", &itemsJudged)
    try visit(6, "itemsWritten", &itemsWritten)
    try visit(7, "items", &items)
    try visit(8, "faults", &faults)
  }
}
