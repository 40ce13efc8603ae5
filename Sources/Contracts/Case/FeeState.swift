public import Bus

/// Where a fee of a case stands.
public enum FeeState: Int, FieldEnumeration {
  case unspecified = 0
  case due = 1
  case paid = 2
  /// 免缴: with a reason.
  case waived = 3

  public static var absent: FeeState { .unspecified }
}
