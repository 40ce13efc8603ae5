public import Bus

/// On what terms a resource is shared (共享类型).
public enum ShareType: Int, FieldEnumeration {
  case unspecified = 0
  case unconditional = 1
  case conditional = 2
  case notShared = 3

  public static var absent: ShareType { .unspecified }
}
