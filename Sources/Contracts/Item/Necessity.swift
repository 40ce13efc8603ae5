public import Bus

/// Whether a material must be there (材料必要性).
public enum Necessity: Int, FieldEnumeration {
  case unspecified = 0
  /// 必要
  case required = 1
  /// 非必要: when it applies
  case conditional = 2

  public static var absent: Necessity { .unspecified }
}
