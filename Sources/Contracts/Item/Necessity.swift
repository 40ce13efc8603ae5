public import Bus

/// Whether a material must be there (材料必要性).
public enum Necessity: Int, FieldEnumeration {
  case unspecified = 0
  /// 必要
  case required = 1
  /// 非必要: when it applies
  case conditional = 2
  /// 容缺后补: may follow after acceptance
  case mayFollow = 3

  public static var absent: Necessity { .unspecified }
}
