import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.withdraw`: the applicant takes the application back.
struct WithdrawCaseOperation: ApplicantStep {
  typealias Request = Contracts.WithdrawCase

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.WithdrawCase(reason: request.reason)
  }
}
