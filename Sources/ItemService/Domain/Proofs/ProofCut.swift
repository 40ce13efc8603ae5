/// A share or a substitute that opens loops, one of the smallest set found.
public struct ProofCut: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// An office shares the data, for everybody.
    case share
    /// Another paper or a declaration takes its place, in one item.
    case substitute
  }

  public let kind: Kind
  /// The item that asks, or the node where bare edges were judged.
  public let item: String
  /// The material, or the node.
  public let material: String
  /// Loops that it opens, with the cuts before it.
  public let opens: Int
}
