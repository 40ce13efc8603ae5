import Contracts

/// What stands for people where a certificate is told of.
enum CertificateText {
  static func state(_ state: CertificateState) -> String {
    switch state {
    case .valid: "有效 valid"
    case .suspended: "暂扣 withheld"
    case .lapsed: "失效 lapsed"
    case .withdrawn: "撤销 rescinded"
    case .cancelled: "注销 cancelled"
    case .revoked: "吊销 revoked"
    case .unspecified: "未知 unknown"
    }
  }

  static func verdict(_ verdict: CopyVerdict) -> String {
    switch verdict {
    case .genuine: "有效 genuine"
    case .changed: "已被改动或不是副本 changed, or no copy"
    case .expired: "副本已过期 expired"
    case .noLongerHolds: "证照已失效 the certificate holds no more"
    case .unspecified: "未知 unknown"
    }
  }
}
