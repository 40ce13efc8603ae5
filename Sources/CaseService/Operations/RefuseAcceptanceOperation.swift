import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.refuseAcceptance`: the office decides not to take the case.
struct RefuseAcceptanceOperation: CaseStep {
  typealias Request = Contracts.RefuseAcceptance

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.RefuseAcceptance(grounds: request.grounds)
  }
}
