public import Bus

/// Why two subjects may be one.
public enum DuplicateRule: Int, FieldEnumeration {
  case unspecified = 0
  /// 姓名与出生日期相同: two persons of the same name, born on the same day.
  case nameAndBirth = 1
  /// 名称相同: two bodies of the same name.
  case legalName = 2
  /// 联系方式相同: the same contact point, verified for both.
  case contact = 3

  public static var absent: DuplicateRule { .unspecified }
}
