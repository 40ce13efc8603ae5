/// One way to go on typing.
public struct Suggestion: Hashable, Sendable {
  public enum Kind: Int, Sendable, CaseIterable {
    case everydayName
    case item
    case lifeEvent
    case department
  }

  public let text: String
  public let kind: Kind
  /// The code, where it is one item.
  public let item: String?
  /// How many items it leads to, from 1.
  public let count: Int
}
