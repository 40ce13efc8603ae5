import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.returnStep`: an earlier step is given back with what is wrong.
struct ReturnStepOperation: CaseStep {
  typealias Request = Contracts.ReturnStep

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.ReturnStep(request.to, from: request.step, text: request.text)
  }
}
