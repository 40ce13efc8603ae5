public import Bus

/// What a suggestion is.
public enum SuggestionKind: Int, FieldEnumeration {
  case unspecified = 0
  case item = 1
  case everydayName = 2
  case lifeEvent = 3
  case department = 4

  public static var absent: SuggestionKind { .unspecified }
}
