/// A ``Resource`` as an import writes it.
public struct ResourceDraft: Codable, Hashable, Sendable {
  public var code: String
  public var name: String
  public var provider: String
  /// 共享类型
  public var shareType: String
  /// 共享方式
  public var mode: String
  public var certificateTypes: [String]?
  public var materials: [String]?
  public var fields: [String]?
  /// 更新周期
  public var cycle: String?
  public var refusalGround: String?

  enum CodingKeys: String, CodingKey {
    case code
    case name
    case provider
    case shareType = "share_type"
    case mode
    case certificateTypes = "certificate_types"
    case materials
    case fields
    case cycle
    case refusalGround = "refusal_ground"
  }
}
