public import Bus

/// What may stand out of an act.
public enum ActFinding: Int, FieldEnumeration {
  case unspecified = 0
  /// 超期: past the day by which the law or the office's promise wanted it.
  case late = 1
  /// 二次补正: a second correction for something that could have been seen.
  case secondCorrection = 2
  /// 重复索要: asked for, though it was held.
  case needlessAsk = 3

  public static var absent: ActFinding { .unspecified }
}
