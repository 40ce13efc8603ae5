public import Bus

/// What a finding of a quality rule does.
public enum FindingLevel: Int, FieldEnumeration {
  case unspecified = 0
  /// Stops publication.
  case block = 1
  /// Is shown, and stops nothing.
  case warn = 2

  public static var absent: FindingLevel { .unspecified }
}
