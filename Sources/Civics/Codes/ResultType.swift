/// What a decided case gives (审批结果类型).
public enum ResultType: String, CodeTable {
  case certificate = "10"
  case approvalDocument = "20"
  case other = "99"

  public var name: Bilingual {
    switch self {
    case .certificate: Bilingual("证照", "certificate")
    case .approvalDocument: Bilingual("批文", "approval document")
    case .other: Bilingual("其他", "other")
    }
  }
}
