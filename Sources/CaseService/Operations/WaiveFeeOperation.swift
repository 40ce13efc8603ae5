import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.waiveFee`: the office waives a fee, with the reason.
struct WaiveFeeOperation: CaseStep {
  typealias Request = Contracts.WaiveFee

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.WaiveFee(request.fee, reason: request.reason)
  }
}
