import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.annul`: the case counts as never filed.
struct AnnulCaseOperation: CaseStep {
  typealias Request = Contracts.AnnulCase

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    EndCase(.annul, grounds: request.grounds, text: request.text)
  }
}
