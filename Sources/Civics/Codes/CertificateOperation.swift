/// What is done to an electronic certificate (电子证照业务类型).
public enum CertificateOperation: String, CodeTable {
  case issue = "01"
  case renew = "02"
  case withhold = "03"
  case lapse = "04"
  case change = "05"
  case rescind = "06"
  case cancel = "07"
  case revoke = "08"

  public var name: Bilingual {
    switch self {
    case .issue: Bilingual("办理新发", "new")
    case .renew: Bilingual("办理延续", "renewal")
    case .withhold: Bilingual("办理暂扣", "withhold")
    case .lapse: Bilingual("办理过期失效", "expire")
    case .change: Bilingual("办理变更", "change")
    case .rescind: Bilingual("办理撤销", "rescind")
    case .cancel: Bilingual("办理注销", "cancel")
    case .revoke: Bilingual("办理吊销", "revoke")
    }
  }
}
