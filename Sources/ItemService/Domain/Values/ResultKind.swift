public import Civics

/// What an item ends in (审批结果类型), told a little finer than the standard does.
public enum ResultKind: String, Sendable, CaseIterable {
  /// 证照
  case certificate
  /// 批文
  case document
  /// 给付
  case payment
  /// 其他
  case other

  public var standard: ResultType {
    switch self {
    case .certificate: .certificate
    case .document: .approvalDocument
    case .payment, .other: .other
    }
  }
}
