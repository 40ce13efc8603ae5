public import Bus

/// Before what a fee is to be paid. Unspecified: it holds nothing up.
public enum FeeDue: Int, FieldEnumeration {
  case unspecified = 0
  /// Before an approval.
  case decision = 1
  /// Before what was granted is handed over.
  case delivery = 2

  public static var absent: FeeDue { .unspecified }
}
