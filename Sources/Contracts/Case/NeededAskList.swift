public import Bus

/// Counts of asks for what was held.
public struct NeededAskList: Message, Hashable {
  /// By item, department and material, in that order.
  public var counts: [NeededAskCount] = []
  /// After which to go on; empty: that was all.
  public var next = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "counts", &counts)
    try visit(2, "next", &next)
  }
}
