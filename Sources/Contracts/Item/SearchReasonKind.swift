public import Bus

/// Why a search found an item.
public enum SearchReasonKind: Int, FieldEnumeration {
  case unspecified = 0
  case name = 1
  /// A synonym, 准生证 for 生育登记.
  case everydayName = 2
  /// The first letters in pinyin, `yyzz`.
  case initials = 3
  case english = 4
  case department = 5
  case lifeEvent = 6
  case result = 7
  case material = 8
  /// A character was wrong, missing or turned round.
  case corrected = 9
  case code = 10

  public static var absent: SearchReasonKind { .unspecified }
}
