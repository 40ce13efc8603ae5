public import Civics

/// How a fee came to be due no more.
public enum FeeSettlement: Hashable, Sendable {
  /// - receipt: the number of the receipt (票据号码).
  case paid(on: Day, receipt: String)
  /// 减免.
  case waived(on: Day, reason: String)
}
