public import Bus

/// Readers, those with a sign first; of these and of the others, those who read about most subjects first, then those who looked up most in vain. Applicants, who read about themselves, are in it only where they looked up numbers in vain.
public struct BrowsingReport: Message, Hashable {
  public var readers: [BrowsingEntry] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "readers", &readers)
  }
}
