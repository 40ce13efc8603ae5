/// What an item ends in (审批结果类型).
public enum ResultKind: String, Sendable, CaseIterable {
  /// 证照
  case certificate
  /// 批文
  case document
  /// 给付
  case payment
  /// 其他
  case other

  /// Its code in the code tables, which know no payments.
  public var code: String {
    switch self {
    case .certificate: "10"
    case .document: "20"
    case .payment, .other: "99"
    }
  }
}
