import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.extend`: once, as the head who may has approved it.
struct ExtendCaseOperation: CaseStep {
  typealias Request = Contracts.ExtendCase

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    guard let period = request.approvedBy.period else { throw CaseRefusals.extensionNotApproved.refusal("approvedBy") }
    return CaseDomain.ExtendCase(period, workdays: request.workdays, reason: request.reason)
  }
}
