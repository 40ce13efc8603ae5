public import Civics

/// Through which channel a step was taken. A case may change channel at every step.
public enum CaseChannel: String, CaseIterable, Hashable, Sendable {
  case window, web, mobile, courier, kiosk
  /// The suite itself, by rule.
  case suite
  /// Any other program that speaks for someone.
  case other

  public var handlingForm: HandlingForm {
    switch self {
    case .window: .window
    case .web: .web
    case .mobile: .mobile
    case .courier: .courier
    case .kiosk, .suite, .other: .other
    }
  }

  public var name: Bilingual {
    switch self {
    case .window: Bilingual("窗口", "window")
    case .web: Bilingual("电脑端", "web")
    case .mobile: Bilingual("移动端", "mobile")
    case .courier: Bilingual("快递", "courier")
    case .kiosk: Bilingual("自助终端", "kiosk")
    case .suite: Bilingual("系统", "the suite")
    case .other: Bilingual("其他", "another")
    }
  }
}
