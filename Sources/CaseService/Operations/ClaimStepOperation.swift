import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.claimStep`: an official takes a department's step in hand.
struct ClaimStepOperation: CaseStep {
  typealias Request = Contracts.ClaimStep

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.ClaimStep(request.step)
  }
}
