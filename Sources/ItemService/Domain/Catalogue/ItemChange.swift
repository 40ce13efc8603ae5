/// What an import does to one item.
public struct ItemChange: Hashable, Sendable {
  public enum Kind: Sendable {
    /// The last catalogue did not list it.
    case added
    /// It is listed otherwise than in the last catalogue.
    case changed
    case unchanged
    /// It is no longer listed.
    case withdrawn
  }

  public let code: String
  public let kind: Kind
  /// Where it stood; nil for a code never seen before.
  public let before: ItemStanding?
  public let after: ItemStanding

  /// Whether a version begins: the one before stays readable.
  public var isNewVersion: Bool { before?.version != after.version }
}
