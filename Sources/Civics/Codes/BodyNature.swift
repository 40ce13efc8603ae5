/// What kind of body answers for an item (实施主体性质).
public enum BodyNature: String, CodeTable {
  case statutory = "1"
  case authorised = "2"
  case entrusted = "3"
  case other = "9"

  public var name: Bilingual {
    switch self {
    case .statutory: Bilingual("法定机关", "statutory body")
    case .authorised: Bilingual("授权组织", "authorised organisation")
    case .entrusted: Bilingual("受委托组织", "entrusted organisation")
    case .other: Bilingual("其他", "other")
    }
  }
}
