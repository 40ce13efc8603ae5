public import Bus

/// Whether a subject stands for itself.
public struct MergeState: Message, Hashable {
  public var subject = ""
  /// The subject that it is merged into; empty: it stands for itself.
  public var mergedInto = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "mergedInto", &mergedInto)
  }
}
