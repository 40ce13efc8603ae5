/// Why an applicant must come to the hall. Without a reason there is no visit.
public struct VisitReason: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// 核验原件
    case originals
    /// 签名
    case signature
    /// 采集照片、指纹
    case biometric
    /// 面谈, 双方到场
    case interview
  }

  public let kind: Kind
  /// What the applicant reads, in Chinese.
  public let text: String
  public let basis: Basis
}
