/// A ground on which someone may ask to stop the statutory clock (不计入期限的情形).
public enum ClockGround: String, CodeTable {
  case hearing
  case tender
  case auction
  case inspection
  case testing
  case quarantine
  case appraisal
  case expertReview = "expert_review"
  case siteCheck = "site_check"
  case publicNotice = "publicity"
  case coolingOff = "cooling_off"

  public var name: Bilingual {
    switch self {
    case .hearing: Bilingual("听证", "hearing")
    case .tender: Bilingual("招标", "tender")
    case .auction: Bilingual("拍卖", "auction")
    case .inspection: Bilingual("检验", "inspection of goods")
    case .testing: Bilingual("检测", "testing")
    case .quarantine: Bilingual("检疫", "quarantine")
    case .appraisal: Bilingual("鉴定", "appraisal")
    case .expertReview: Bilingual("专家评审", "expert review")
    case .siteCheck: Bilingual("现场核查", "site check")
    case .publicNotice: Bilingual("公示", "public notice")
    case .coolingOff: Bilingual("离婚冷静期", "cooling-off")
    }
  }

  /// Whether the time is not counted. Only the grounds of 行政许可法 art. 45, or of a special law that is named, stop the clock.
  public var stopsClock: Bool {
    switch self {
    case .siteCheck, .publicNotice: false
    default: true
    }
  }

  /// The provision that says so.
  public var basis: Bilingual {
    switch self {
    case .siteCheck: Bilingual("行政许可法第三十四条", "行政许可法 art. 34")
    case .publicNotice: Bilingual("除特别法另有规定外计入期限", "counts unless a special law says otherwise")
    case .coolingOff: Bilingual("民法典第一千零七十七条", "民法典 art. 1077")
    default: Bilingual("行政许可法第四十五条", "行政许可法 art. 45")
    }
  }
}
