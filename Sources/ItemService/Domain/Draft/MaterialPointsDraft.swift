/// What the standard tells of a material beside its name and issuer, as an import writes it.
public struct MaterialPointsDraft: Codable, Hashable, Sendable {
  /// 要求提供材料的依据
  public var law: String?
  /// Who answers for it.
  public var responsible: String?
  /// 材料形式
  public var form: String?
  /// 来源渠道
  public var source: String?
  /// 受理要点
  public var receivingPoints: [String]?
  /// 审查要点
  public var reviewPoints: [String]?
  public var pageFormat: String?
  public var fillingNote: String?
  public var blankForm: String?
  public var sample: String?
  /// 告知承诺
  public var declarable: Bool?

  enum CodingKeys: String, CodingKey {
    case law
    case responsible
    case form
    case source
    case receivingPoints = "receiving_points"
    case reviewPoints = "review_points"
    case pageFormat = "page_format"
    case fillingNote = "filling_note"
    case blankForm = "blank_form"
    case sample
    case declarable
  }
}
