/// The kinds of number that name a person, a body or a certificate.
public enum IdentifierKind: String, Sendable, Hashable, CaseIterable {
  /// 公民身份号码, GB 11643: 18 places, or 15 in old records.
  case resident
  /// 港澳台居民居住证: the layout of GB 11643 with region 810000, 820000 or 830000.
  case hmtResident = "hmt_resident"
  /// 外国人永久居留身份证: 18 places since 2023-12-01, 15 before.
  case foreignResident = "foreign_resident"
  /// 统一社会信用代码, GB 32100.
  case uscc
  /// 全国组织机构代码, GB 11714.
  case organisation
  /// 电子证照标识, GB/T 36904.
  case certificate
  /// 普通护照: opaque, so never guessed.
  case passport
  /// 港澳居民来往内地通行证: opaque, so never guessed.
  case hmtTravelPermit = "hmt_travel_permit"
  /// 台湾居民来往大陆通行证: opaque, so never guessed.
  case taiwanTravelPermit = "taiwan_travel_permit"

  /// Whether the number has no check to hold: it is taken as written, and only where its kind is named.
  public var isOpaque: Bool {
    switch self {
    case .passport, .hmtTravelPermit, .taiwanTravelPermit: true
    default: false
    }
  }

  public var name: Bilingual {
    switch self {
    case .resident: Bilingual("公民身份号码", "resident identity number")
    case .hmtResident: Bilingual("港澳台居民居住证", "residence permit of Hong Kong, Macao and Taiwan residents")
    case .foreignResident: Bilingual("外国人永久居留身份证", "foreign permanent resident card")
    case .uscc: Bilingual("统一社会信用代码", "unified social credit code")
    case .organisation: Bilingual("组织机构代码", "organisation code")
    case .certificate: Bilingual("电子证照标识", "electronic certificate identifier")
    case .passport: Bilingual("普通护照", "ordinary passport")
    case .hmtTravelPermit: Bilingual("港澳居民来往内地通行证", "travel permit of Hong Kong and Macao residents")
    case .taiwanTravelPermit: Bilingual("台湾居民来往大陆通行证", "travel permit of Taiwan residents")
    }
  }
}
