/// Why a search found an item.
public struct HitReason: Hashable, Sendable {
  public enum Kind: Int, Sendable, CaseIterable {
    case code
    case name
    /// A synonym, 准生证 for 生育登记.
    case everydayName
    /// A name or an everyday one, but with a character wrong, missing or turned round.
    case corrected
    /// The first letters in pinyin.
    case initials
    case english
    case result
    case lifeEvent
    case department
    case material
  }

  public let kind: Kind
  /// What the query came near to.
  public let text: String
  /// How much of the score comes of it, in hundredths, from 1.
  public let part: Int
}
