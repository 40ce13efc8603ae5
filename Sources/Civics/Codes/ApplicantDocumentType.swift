/// The document an applicant shows (证件类型, GA/T 2000.156, used by GB/T 39046).
public enum ApplicantDocumentType: String, CodeTable {
  case residentIdentityCard = "111"
  case householdRegister = "113"
  case passport = "414"
  case taiwanTravelPermit = "511"
  case hmtTravelPermit = "516"
  case foreignPermanentResidentCard = "553"
  case hmtResidencePermit = "554"
  case other = "999"

  public var name: Bilingual {
    switch self {
    case .residentIdentityCard: Bilingual("居民身份证", "resident identity card")
    case .householdRegister: Bilingual("户口簿", "household register")
    case .passport: Bilingual("普通护照", "ordinary passport")
    case .taiwanTravelPermit: Bilingual("台湾居民来往大陆通行证", "travel permit of Taiwan residents")
    case .hmtTravelPermit: Bilingual("港澳居民来往内地通行证", "travel permit of Hong Kong and Macao residents")
    case .foreignPermanentResidentCard: Bilingual("外国人永久居留身份证", "permanent resident card of a foreigner")
    case .hmtResidencePermit: Bilingual("港澳台居民居住证", "residence permit of Hong Kong, Macao and Taiwan residents")
    case .other: Bilingual("其他", "other")
    }
  }
}
