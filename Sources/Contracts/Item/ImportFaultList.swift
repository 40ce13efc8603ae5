public import Bus

/// Faults of an import, in order of files and lines.
public struct ImportFaultList: Message, Hashable {
  public var faults: [ImportFault] = []
  /// As many as were found; no more than 10,000 are kept.
  public var total = 0
  /// To be asked after; 0: no more.
  public var next = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "faults", &faults)
    try visit(2, "total", &total)
    try visit(3, "next", &next)
  }
}
