/// A ``Fee`` as an import writes it.
public struct FeeDraft: Codable, Hashable, Sendable {
  public var name: String
  /// What is charged, in words.
  public var standard: String
  /// In fen; left out: by the words of the standard.
  public var fen: Int?
  public var basis: String
  public var reducible: Bool?
  public var reductionBasis: String?
  /// When it applies, see ``Condition``; left out: always.
  public var condition: String?
  /// Before what it is to be paid: `decision`, `delivery`; left out: it holds nothing up.
  public var before: String?

  enum CodingKeys: String, CodingKey {
    case name
    case standard
    case fen
    case basis
    case reducible
    case reductionBasis = "reduction_basis"
    case condition
    case before
  }
}
