/// At which level an item is exercised (行使层级).
public enum ExerciseLevel: String, CodeTable {
  case national = "1"
  case province = "2"
  case city = "3"
  case county = "4"
  case township = "5"
  case village = "6"
  case shared = "7"

  public var name: Bilingual {
    switch self {
    case .national: Bilingual("国家级", "national")
    case .province: Bilingual("省级", "province")
    case .city: Bilingual("市级", "city")
    case .county: Bilingual("县级", "county or district")
    case .township: Bilingual("镇(乡、街道)级", "township or street")
    case .village: Bilingual("村(社区)级", "village or community")
    case .shared: Bilingual("分级管理", "shared by levels")
    }
  }
}
