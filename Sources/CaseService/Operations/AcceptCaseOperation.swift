import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.accept`: the office takes the case, and its clock starts.
struct AcceptCaseOperation: CaseStep {
  typealias Request = Contracts.AcceptCase

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.AcceptCase()
  }
}
