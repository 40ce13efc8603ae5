/// In which form a material is taken (材料形式).
public enum MaterialForm: String, CodeTable {
  case paper = "1"
  case electronic = "2"
  case either = "3"

  public var name: Bilingual {
    switch self {
    case .paper: Bilingual("纸质", "paper")
    case .electronic: Bilingual("电子化", "electronic")
    case .either: Bilingual("纸质/电子化", "paper or electronic")
    }
  }
}
