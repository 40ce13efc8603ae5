import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.receive`: a clerk takes receipt, where the office does not do so at once.
struct ReceiveCaseOperation: CaseStep {
  typealias Request = Contracts.ReceiveCase

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.ReceiveCase(handedIn: try request.evidence.offered(files: [:]))
  }
}
