/// Whether an electronic certificate holds (电子证照状态).
public enum CertificateState: String, CodeTable {
  case valid = "01"
  case withheld = "02"
  case rescinded = "03"
  case cancelled = "04"
  case lapsed = "05"
  case transferredOut = "06"
  case revoked = "07"
  case other = "99"

  public var name: Bilingual {
    switch self {
    case .valid: Bilingual("有效", "valid")
    case .withheld: Bilingual("暂扣", "withheld")
    case .rescinded: Bilingual("撤销", "rescinded")
    case .cancelled: Bilingual("注销", "cancelled")
    case .lapsed: Bilingual("失效", "expired")
    case .transferredOut: Bilingual("办理转出", "transferred out")
    case .revoked: Bilingual("吊销", "revoked")
    case .other: Bilingual("其他", "other")
    }
  }

  /// One of the three legal acts that end a certificate (撤销, 注销, 吊销) or its lapse: no operation leads out of it.
  public var isFinal: Bool {
    switch self {
    case .valid, .withheld: false
    default: true
    }
  }
}
