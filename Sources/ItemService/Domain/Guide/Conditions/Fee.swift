/// A fee of an item (收费项目).
public struct Fee: Hashable, Sendable {
  /// Before what a case pays it.
  public enum Due: String, Sendable, CaseIterable {
    case decision, delivery
  }

  public let name: String
  /// What is charged, in words.
  public let standard: String
  /// In fen, from 0; nil: by the words of the standard.
  public let fen: Int?
  public let basis: String
  public let isReducible: Bool
  public let reductionBasis: String
  /// nil: always.
  public let condition: Condition?
  /// nil: it holds nothing up.
  public let before: Due?
}
