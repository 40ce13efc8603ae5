public import Bus

/// The five grades after a service (好差评), by the codes of the national table.
public enum RatingGrade: Int, FieldEnumeration {
  case unspecified = 0
  /// 非常满意
  case verySatisfied = 1
  /// 满意
  case satisfied = 2
  /// 基本满意
  case basicallySatisfied = 3
  /// 不满意: to be put right.
  case dissatisfied = 4
  /// 非常不满意: to be put right.
  case veryDissatisfied = 5

  public static var absent: RatingGrade { .unspecified }
}
