import Bus
import CaseDomain

extension Role {
  /// The role of those who act in a capacity.
  init(_ role: CaseRole) {
    self =
      switch role {
      case .applicant: .applicant
      case .windowClerk: .clerk
      case .approver: .approver
      case .system: .service
      }
  }
}
