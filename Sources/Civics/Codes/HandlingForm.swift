/// In which form one can apply (办理形式).
public enum HandlingForm: String, CodeTable {
  case window = "1"
  case web = "2"
  case mobile = "3"
  case courier = "4"
  case other = "9"

  public var name: Bilingual {
    switch self {
    case .window: Bilingual("窗口办理", "window")
    case .web: Bilingual("电脑端网上办理", "web")
    case .mobile: Bilingual("移动端网上申请", "mobile")
    case .courier: Bilingual("快递申请", "courier")
    case .other: Bilingual("其他", "other")
    }
  }
}
