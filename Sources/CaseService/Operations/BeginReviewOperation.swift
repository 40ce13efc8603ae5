import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.beginReview`: the office examines what it has accepted.
struct BeginReviewOperation: CaseStep {
  typealias Request = Contracts.BeginReview

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.BeginReview()
  }
}
