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

  public init(
    code: String, name: String, provider: String, shareType: String, mode: String, certificateTypes: [String]? = nil,
    materials: [String]? = nil, fields: [String]? = nil, cycle: String? = nil, refusalGround: String? = nil
  ) {
    self.code = code
    self.name = name
    self.provider = provider
    self.shareType = shareType
    self.mode = mode
    self.certificateTypes = certificateTypes
    self.materials = materials
    self.fields = fields
    self.cycle = cycle
    self.refusalGround = refusalGround
  }

  /// The same resource, standing for nothing but these materials and certificate types.
  public func within(materials known: Set<String>, certificateTypes knownTypes: Set<String>) -> ResourceDraft {
    var draft = self
    draft.materials = materials?.filter(known.contains)
    draft.certificateTypes = certificateTypes?.filter(knownTypes.contains)
    return draft
  }

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
