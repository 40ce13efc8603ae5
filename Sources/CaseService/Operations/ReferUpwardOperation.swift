import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.referUpward`: the office above decides it.
struct ReferUpwardOperation: CaseStep {
  typealias Request = Contracts.ReferUpward

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    EndCase(.referUpward, grounds: request.grounds, office: request.office, text: request.text)
  }
}
