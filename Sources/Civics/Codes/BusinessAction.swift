/// What a step did with the case (业务动作).
public enum BusinessAction: String, CodeTable {
  case pass = "1"
  case `return` = "2"
  case other = "9"

  public var name: Bilingual {
    switch self {
    case .pass: Bilingual("通过", "pass")
    case .return: Bilingual("退回", "return")
    case .other: Bilingual("其他", "other")
    }
  }
}
