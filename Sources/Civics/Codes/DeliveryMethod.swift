/// How a result reaches the applicant (结果送达方式).
public enum DeliveryMethod: String, CodeTable {
  case window = "1"
  case publicNotice = "2"
  case leftAtHome = "3"
  case post = "4"
  case electronic = "5"
  case kiosk = "6"
  case direct = "7"

  public var name: Bilingual {
    switch self {
    case .window: Bilingual("窗口领取", "collect at window")
    case .publicNotice: Bilingual("公告送达", "by notice")
    case .leftAtHome: Bilingual("留置送达", "left at the home")
    case .post: Bilingual("邮寄送达", "by post")
    case .electronic: Bilingual("电子送达", "electronic")
    case .kiosk: Bilingual("自助终端领取", "kiosk")
    case .direct: Bilingual("直接送达", "direct")
    }
  }
}
