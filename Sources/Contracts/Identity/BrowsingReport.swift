public import Bus

/// Readers, those who read about most subjects first. Applicants, who read about themselves, are not in it.
public struct BrowsingReport: Message, Hashable {
  public var readers: [BrowsingEntry] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "readers", &readers)
  }
}
