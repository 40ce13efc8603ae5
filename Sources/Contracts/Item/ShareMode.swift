public import Bus

/// In what form a resource is given (共享方式).
public enum ShareMode: Int, FieldEnumeration {
  case unspecified = 0
  case interface = 1
  case table = 2
  case file = 3

  public static var absent: ShareMode { .unspecified }
}
