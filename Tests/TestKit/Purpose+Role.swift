public import Bus
public import Contracts

extension Purpose {
  /// What someone in this role reads for: the applicant for own use, an auditor to audit, others to handle the case.
  public static func usual(of principal: Principal, case caseID: String = "") -> Purpose {
    Purpose.with {
      switch principal.role {
      case .applicant: $0.kind = .ownUse
      case .auditor: $0.kind = .audit
      default:
        $0.kind = .handling
        $0.caseID = caseID.isEmpty ? "any" : caseID
        $0.step = "check"
      }
    }
  }
}
