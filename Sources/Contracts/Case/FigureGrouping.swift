public import Bus

/// By what figures are told apart.
public enum FigureGrouping: Int, FieldEnumeration {
  /// All together.
  case unspecified = 0
  case item = 1
  case hall = 2
  case channel = 3
  case hour = 4
  case day = 5

  public static var absent: FigureGrouping { .unspecified }
}
