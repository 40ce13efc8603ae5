import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.decide`: the office grants it, or refuses it with grounds.
struct DecideCaseOperation: CaseStep {
  typealias Request = Contracts.DecideCase

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.DecideCase(request.granted ? .approve : .refuse(grounds: request.grounds))
  }
}
