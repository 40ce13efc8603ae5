import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.putRight`: the office says what it did about a bad rating.
struct PutRightOperation: CaseStep {
  typealias Request = Contracts.PutRight

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.PutRight(measures: request.measures)
  }
}
