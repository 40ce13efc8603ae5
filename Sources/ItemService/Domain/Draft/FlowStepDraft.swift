/// A ``FlowStep`` as an import writes it.
public struct FlowStepDraft: Codable, Hashable, Sendable {
  public var name: String
  public var limit: ItemDraft.Limit?
  public var office: String?
  public var result: String?

  enum CodingKeys: String, CodingKey {
    case name
    case limit
    case office
    case result
  }
}
