public import Bus

/// Where a mandate stands today.
public enum MandateState: Int, FieldEnumeration {
  case unspecified = 0
  /// Its first day is to come.
  case pending = 1
  case standing = 2
  /// Its last day is over.
  case ended = 3
  case revoked = 4

  public static var absent: MandateState { .unspecified }
}
