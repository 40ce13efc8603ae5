public import Bus

/// What is done to a certificate (电子证照业务类型).
public enum CertificateOperation: Int, FieldEnumeration {
  case unspecified = 0
  /// 办理新发
  case issue = 1
  /// 办理延续
  case renew = 2
  /// 办理暂扣
  case withhold = 3
  /// 办理过期失效
  case lapse = 4
  /// 办理变更
  case change = 5
  /// 办理撤销
  case rescind = 6
  /// 办理注销
  case cancel = 7
  /// 办理吊销
  case revoke = 8

  public static var absent: CertificateOperation { .unspecified }
}
