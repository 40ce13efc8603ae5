import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.rate`: the applicant rates the service, once.
struct RateCaseOperation: ApplicantStep {
  typealias Request = Contracts.RateCase

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    guard let grade = request.grade.grade else { throw CaseRefusals.ratingUnfit.refusal("grade") }
    return CaseDomain.RateCase(grade, comment: request.comment)
  }
}
