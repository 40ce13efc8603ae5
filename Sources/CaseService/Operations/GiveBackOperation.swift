import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.giveBack`: the office returns what it has not taken.
struct GiveBackOperation: CaseStep {
  typealias Request = Contracts.GiveBack

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    EndCase(.giveBack, grounds: request.grounds, text: request.text)
  }
}
