import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.payFee`: a fee was paid, with the number of its receipt.
struct PayFeeOperation: CaseStep {
  typealias Request = Contracts.PayFee

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.PayFee(request.fee, receipt: request.receipt)
  }
}
