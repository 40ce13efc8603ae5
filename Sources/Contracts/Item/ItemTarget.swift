public import Bus

/// Whom an item serves.
public enum ItemTarget: Int, FieldEnumeration {
  case unspecified = 0
  /// 自然人
  case natural = 1
  /// 法人
  case legal = 2
  case both = 3

  public static var absent: ItemTarget { .unspecified }
}
