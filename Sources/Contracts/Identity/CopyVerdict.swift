public import Bus

/// Whether a copy of a certificate can be relied on.
public enum CopyVerdict: Int, FieldEnumeration {
  case unspecified = 0
  /// 有效: as it was made, and in time.
  case genuine = 1
  /// 已被改动: it is no copy, or not as it was made.
  case changed = 2
  /// 已过期: its last day is over.
  case expired = 3
  /// 证照已失效: as it was made and in time, but the certificate does not hold today.
  case noLongerHolds = 4

  public static var absent: CopyVerdict { .unspecified }
}
