import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.withdraw`: the applicant takes the application back.
struct WithdrawCaseOperation: CaseStep {
  typealias Request = Contracts.WithdrawCase

  let environment: ServiceEnvironment
  let rules: CaseRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.WithdrawCase(reason: request.reason)
  }
}
