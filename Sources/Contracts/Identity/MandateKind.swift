public import Bus

/// As what somebody acts for another (委托、代理).
public enum MandateKind: Int, FieldEnumeration {
  case unspecified = 0
  /// 监护人: a parent for a child, until it comes of age.
  case parent = 1
  /// 法定代表人: for a body.
  case representative = 2
  /// 经办人: whom a body sends.
  case clerk = 3
  /// 委托代理人: whom anyone chose; for at most three years.
  case agent = 4

  public static var absent: MandateKind { .unspecified }
}
