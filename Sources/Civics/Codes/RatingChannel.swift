/// Where a rating was given (评价渠道).
public enum RatingChannel: String, CodeTable {
  case web = "1"
  case mobile = "2"
  case qrCode = "3"
  case hallTablet = "4"
  case hallTerminal = "5"
  case telephone = "6"
  case textMessage = "7"

  public var name: Bilingual {
    switch self {
    case .web: Bilingual("PC端", "web")
    case .mobile: Bilingual("移动服务端", "mobile")
    case .qrCode: Bilingual("二维码", "QR code")
    case .hallTablet: Bilingual("政务大厅平板电脑", "tablet in the hall")
    case .hallTerminal: Bilingual("政务大厅其他终端", "other terminal in the hall")
    case .telephone: Bilingual("电话", "telephone")
    case .textMessage: Bilingual("短信", "text message")
    }
  }
}
