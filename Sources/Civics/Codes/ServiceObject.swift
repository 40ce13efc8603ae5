/// Whom an item serves (服务对象, GB/T 39554.1).
public enum ServiceObject: String, CodeTable {
  case naturalPerson = "1"
  case enterprise = "2"
  case publicInstitution = "3"
  case socialOrganisation = "4"
  case administrativeBody = "5"
  case otherOrganisation = "6"

  public var name: Bilingual {
    switch self {
    case .naturalPerson: Bilingual("自然人", "natural person")
    case .enterprise: Bilingual("企业法人", "enterprise")
    case .publicInstitution: Bilingual("事业法人", "public institution")
    case .socialOrganisation: Bilingual("社会组织法人", "social organisation")
    case .administrativeBody: Bilingual("行政机关", "administrative body")
    case .otherOrganisation: Bilingual("其他组织", "other organisation")
    }
  }
}
