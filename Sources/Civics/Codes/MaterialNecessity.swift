/// Whether a material is needed (材料必要性); 2 is used for materials that apply in some situations only.
public enum MaterialNecessity: String, CodeTable {
  case required = "1"
  case situational = "2"
  case mayFollow = "3"

  public var name: Bilingual {
    switch self {
    case .required: Bilingual("必要", "required")
    case .situational: Bilingual("非必要", "not required")
    case .mayFollow: Bilingual("容缺后补", "may follow after acceptance")
    }
  }
}
