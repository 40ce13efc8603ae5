public import Bus

/// Where a session stands.
public enum SessionState: Int, FieldEnumeration {
  case unspecified = 0
  case standing = 1
  /// Somebody ended it.
  case ended = 2
  /// Its time is over.
  case expired = 3
  /// There is none of that id.
  case unknown = 4

  public static var absent: SessionState { .unspecified }
}
