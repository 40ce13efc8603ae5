public import Bus

/// Why somebody may not act for another.
public enum MandateDenial: Int, FieldEnumeration {
  case unspecified = 0
  /// There is none, and never was.
  case noMandate = 1
  case revoked = 2
  case ended = 3
  /// It begins later.
  case notYet = 4
  /// There is one, for other items.
  case otherItem = 5

  public static var absent: MandateDenial { .unspecified }
}
