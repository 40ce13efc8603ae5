public import Bus

/// How somebody proved who they are when a session was opened.
public enum SessionProof: Int, FieldEnumeration {
  case unspecified = 0
  /// A code that came to a verified contact point: level 1. A service says so.
  case contactCode = 1
  /// A document that was seen at a window: level 2. A clerk says so.
  case document = 2
  /// An electronic certificate: level 3. A service says so.
  case certificate = 3

  public static var absent: SessionProof { .unspecified }
}
