public import Bus

/// How a field of one version differs from that of another.
public enum DifferenceKind: Int, FieldEnumeration {
  case unspecified = 0
  case added = 1
  case removed = 2
  case changed = 3

  public static var absent: DifferenceKind { .unspecified }
}
