public import Bus

/// What is wrong with a proof that an item asks for.
public enum ProofFindingKind: Int, FieldEnumeration {
  case unspecified = 0
  /// 循环证明: no way in remains.
  case loop = 1
  case abolished = 2
  /// No law asks for it, or nobody who may issues it.
  case notLawful = 3
  /// Another office has it, or it is asked for twice.
  case alreadyHeld = 4
  /// No way to it, so nobody can complete the item.
  case unobtainable = 5

  public static var absent: ProofFindingKind { .unspecified }
}
