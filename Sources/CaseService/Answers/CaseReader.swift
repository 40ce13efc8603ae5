import Bus
import Contracts

/// Who may read cases: officers, auditors, operators and the suite's services any, an applicant their own.
enum CaseReader {
  /// - Throws: `case.notOwnCase`, `case.roleNotAllowed`.
  static func check(_ principal: Principal, readsCasesOf subject: String) throws(Refusal) {
    switch principal.role {
    case .clerk, .approver, .auditor, .service, .operator: return
    case .applicant:
      guard principal.id == subject else { throw CaseRefusals.notOwnCase.refusal() }
    case .none: throw CaseRefusals.roleNotAllowed.refusal("\(principal.role)")
    }
  }
}
