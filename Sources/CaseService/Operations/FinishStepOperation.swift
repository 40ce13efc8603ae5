import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.finishStep`: a department gives its opinion.
struct FinishStepOperation: CaseStep {
  typealias Request = Contracts.FinishStep

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.FinishStep(request.step, opposes: request.opposes, grounds: request.grounds)
  }
}
