public import Bus

/// How a question of a guide is answered.
public enum QuestionKind: Int, FieldEnumeration {
  case unspecified = 0
  /// `yes` or `no`
  case yesNo = 1
  case oneOf = 2
  case severalOf = 3
  /// A whole number.
  case number = 4

  public static var absent: QuestionKind { .unspecified }
}
