/// In which area any office takes the item (通办范围); 0 is the suite's own.
public enum CrossArea: String, CodeTable {
  case district = "0"
  case nationwide = "1"
  case crossProvince = "2"
  case crossCity = "3"
  case crossCounty = "4"

  public var name: Bilingual {
    switch self {
    case .district: Bilingual("区内", "this district only")
    case .nationwide: Bilingual("全国", "nationwide")
    case .crossProvince: Bilingual("跨省", "cross-province")
    case .crossCity: Bilingual("跨市", "cross-city")
    case .crossCounty: Bilingual("跨县", "cross-county")
    }
  }
}
