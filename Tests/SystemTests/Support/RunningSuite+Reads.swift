import Bus
import Contracts
import TestKit

extension RunningSuite {
  /// A read of one case for what someone in this role reads it for.
  static func get(_ id: String, _ principal: Principal) -> GetCase {
    GetCase.with {
      $0.caseID = id
      $0.purpose = .usual(of: principal, case: id)
    }
  }

  /// A read of a subject's cases for what someone in this role reads them for.
  static func list(_ subject: String, _ principal: Principal) -> ListCases {
    ListCases.with {
      $0.subject = subject
      $0.purpose = .usual(of: principal)
      // Who handles names a case of theirs; a clerk who asks which there are, the step.
      if principal.role == .clerk { $0.purpose = .with { ($0.kind, $0.step) = (.submission, "check") } }
    }
  }
}
