public import Bus

/// Where a case stands. The table of acts is the case domain's.
public enum CaseState: Int, FieldEnumeration {
  case unspecified = 0
  /// 草稿
  case draft = 1
  /// 收件
  case received = 2
  /// 补正
  case correctionAsked = 3
  /// 受理
  case accepted = 4
  /// 不予受理
  case refusedToAccept = 5
  /// 不受理
  case notForUs = 6
  /// 审查
  case inReview = 7
  /// 中止计时
  case clockStopped = 8
  /// 办结
  case decided = 9
  /// 送达
  case delivered = 10
  /// 评价
  case rated = 11
  /// 归档
  case archived = 12
  /// 撤回
  case withdrawn = 13
  /// 退件
  case returned = 14
  /// 转报
  case referredUpward = 15
  /// 作废
  case void = 16
  /// 已提交: filed, and the office has not taken receipt yet.
  case submitted = 17

  public static var absent: CaseState { .unspecified }
}
