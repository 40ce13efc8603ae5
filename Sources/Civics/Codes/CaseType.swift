/// Decided on the spot or within a promised period (办件类型).
public enum CaseType: String, CodeTable {
  case instant = "1"
  case promised = "2"
  case other = "9"

  public var name: Bilingual {
    switch self {
    case .instant: Bilingual("即办件", "instant")
    case .promised: Bilingual("承诺件", "promised period")
    case .other: Bilingual("其他", "other")
    }
  }
}
