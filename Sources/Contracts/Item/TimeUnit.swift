public import Bus

/// What a limit is counted in.
public enum TimeUnit: Int, FieldEnumeration {
  /// 工作日
  case workday = 0
  /// 日 (自然日)
  case day = 1
  /// 月
  case month = 2
  /// 年
  case year = 3

  public static var absent: TimeUnit { .workday }
}
