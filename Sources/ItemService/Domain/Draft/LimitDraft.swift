/// A ``SituationLimit`` as an import writes it.
public struct LimitDraft: Codable, Hashable, Sendable {
  /// When it counts, see ``Condition``.
  public var condition: String
  /// Left out: as the item has it; so with the other.
  public var promisedLimit: ItemDraft.Limit?
  public var legalLimit: ItemDraft.Limit?

  enum CodingKeys: String, CodingKey {
    case condition
    case promisedLimit = "promised_limit"
    case legalLimit = "legal_limit"
  }
}
