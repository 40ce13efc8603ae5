/// How an item is examined (事项审查类型).
public enum ReviewType: String, CodeTable {
  case atOnce = "1"
  case thenDecided = "2"

  public var name: Bilingual {
    switch self {
    case .atOnce: Bilingual("即审即办", "examined at once")
    case .thenDecided: Bilingual("前审后批", "examined then decided")
    }
  }
}
