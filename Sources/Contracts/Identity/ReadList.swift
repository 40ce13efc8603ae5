public import Bus

/// Reads of a subject's data, oldest first.
public struct ReadList: Message, Hashable {
  public var reads: [ReadEntry] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "reads", &reads)
  }
}
