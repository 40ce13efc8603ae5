public import Bus

/// What kind of contact point (联系方式) it is.
public enum ContactKind: Int, FieldEnumeration {
  case unspecified = 0
  /// 邮箱
  case mail = 1
  /// 手机号码
  case phone = 2

  public static var absent: ContactKind { .unspecified }
}
