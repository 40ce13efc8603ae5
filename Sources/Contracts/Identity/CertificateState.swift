public import Bus

/// The state of a certificate (电子证照状态).
public enum CertificateState: Int, FieldEnumeration {
  case unspecified = 0
  /// 有效
  case valid = 1
  /// 暂扣
  case suspended = 2
  /// 失效
  case lapsed = 3
  /// 撤销
  case withdrawn = 4
  /// 注销
  case cancelled = 5
  /// 吊销
  case revoked = 6

  public static var absent: CertificateState { .unspecified }
}
