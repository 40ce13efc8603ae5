/// A ``LifeEvent`` as an import writes it.
public struct LifeEventDraft: Codable, Hashable, Sendable {
  public var code: String
  public var name: String
  public var wanted: [String]
  public var items: [String]
  public var source: String?

  enum CodingKeys: String, CodingKey {
    case code, name, wanted, items, source
  }
}
