import Contracts
import IdentityDomain

extension CaseStanding {
  /// What a case said. An answer of a later version that is not known here is no reason.
  init(_ check: ReadCheck) {
    let verdict: Verdict =
      switch check.verdict {
      case .allowed: .allowed
      case .unknownCase: .unknownCase
      case .unknownStep: .unknownStep
      case .closed: .closed
      case .stepNotDue: check.isOfAnother ? .stepOfAnother : .stepNotDue
      case .unspecified: .stepNotDue
      }
    self.init(verdict, of: check.subject.isEmpty ? nil : SubjectID(rawValue: check.subject), on: check.item)
  }
}
