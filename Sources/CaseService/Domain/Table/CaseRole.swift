public import Civics

/// In what capacity someone acts on a case.
public enum CaseRole: String, CaseIterable, Hashable, Sendable {
  case applicant
  /// 综窗: serves any item at any window.
  case windowClerk
  /// The department's officer who examines and decides.
  case approver
  /// The suite itself, by rule and never by discretion.
  case system

  public var name: Bilingual {
    switch self {
    case .applicant: Bilingual("申请人", "applicant")
    case .windowClerk: Bilingual("综窗人员", "window clerk")
    case .approver: Bilingual("审批人员", "approver")
    case .system: Bilingual("系统", "system")
    }
  }
}
