/// A ``FlowStep`` as an import writes it.
public struct FlowStepDraft: Codable, Hashable, Sendable {
  public var name: String
  public var limit: ItemDraft.Limit?
  public var office: String?
  public var result: String?
  /// Of a step that a department takes by itself in each case (并联审批).
  public var code: String?
  /// The codes of earlier steps that it waits for.
  public var after: [String]?
  /// The case goes on without it once its limit is over.
  public var mayLapse: Bool?

  enum CodingKeys: String, CodingKey {
    case name
    case limit
    case office
    case result
    case code
    case after
    case mayLapse = "may_lapse"
  }
}
