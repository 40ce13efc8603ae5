/// Where a material comes from (材料来源渠道).
public enum MaterialSource: String, CodeTable {
  case applicant = "10"
  case government = "20"
  case other = "99"

  public var name: Bilingual {
    switch self {
    case .applicant: Bilingual("申请人自备", "own")
    case .government: Bilingual("政府部门核发", "issued by a government department")
    case .other: Bilingual("其他", "other")
    }
  }
}
