public import Bus

/// Looks for loops, for proofs that are abolished, unlawful or held already, and for items that nobody can complete.
public struct CheckProofs: Call, Hashable {
  public typealias Reply = ProofReport
  public static let method = Method("item.checkProofs", 50, .query)

  /// Findings that touch one of them; empty: all.
  public var items: [String] = []
  /// An item whose draft stands in the place of its current version.
  public var draftOf = ""
  /// Where there are any, only they are judged, by plain cycles; at most 10,000.
  public var edges: [ProofEdge] = []
  /// Findings; at most 500, 0: 100.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "items", &items)
    try visit(2, "draftOf", &draftOf)
    try visit(3, "edges", &edges)
    try visit(4, "limit", &limit)
  }
}
