/// What sort of paper a material is (材料类型).
public enum MaterialKind: String, CodeTable {
  case certificate = "1"
  case form = "2"
  case other = "3"

  public var name: Bilingual {
    switch self {
    case .certificate: Bilingual("证件证书证明", "certificate or proof")
    case .form: Bilingual("申请表格文书", "form or written application")
    case .other: Bilingual("其他", "other")
    }
  }
}
