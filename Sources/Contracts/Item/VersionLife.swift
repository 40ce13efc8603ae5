public import Bus

/// Where a version of an item is in its life, finer than its state tells: a draft may be checked, a published one may wait for its day.
public enum VersionLife: Int, FieldEnumeration {
  case unspecified = 0
  case draft = 1
  /// Its quality rules hold and somebody has looked at it.
  case checked = 2
  /// Published, and its first day is to come.
  case scheduled = 3
  /// Published, and applied for today.
  case inForce = 4
  case paused = 5
  /// A later version has taken its place.
  case replaced = 6
  case withdrawn = 7

  public static var absent: VersionLife { .unspecified }
}
