public import Bus

/// Who applies: a natural person (自然人) or a legal person (法人).
public enum SubjectKind: Int, FieldEnumeration {
  case unspecified = 0
  /// 自然人
  case natural = 1
  /// 法人
  case legal = 2

  public static var absent: SubjectKind { .unspecified }
}
