public import Bus

/// Why a subject's data is read. A read without a purpose is refused.
public enum PurposeKind: Int, FieldEnumeration {
  case unspecified = 0
  /// The subject itself (self).
  case ownUse = 1
  /// To say which materials are still to bring.
  case guide = 2
  /// To fill a draft.
  case submission = 3
  /// For a case, at a step of it.
  case handling = 4
  case audit = 5

  public static var absent: PurposeKind { .unspecified }
}
