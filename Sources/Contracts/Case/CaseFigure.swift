public import Bus

/// As what a case is counted. Each case that was filed is counted as received, and as one of these.
public enum CaseFigure: Int, FieldEnumeration {
  case unspecified = 0
  /// 在办: not ended.
  case inHand = 1
  /// 办结: decided, either way, and whatever comes after; or declared void.
  case finished = 2
  /// 撤回: by the applicant.
  case withdrawn = 3
  /// 未受理: not taken, by a refusal, a pointer to the right office, or a return.
  case refused = 4
  /// 转报: to the level above.
  case referred = 5

  public static var absent: CaseFigure { .unspecified }
}
