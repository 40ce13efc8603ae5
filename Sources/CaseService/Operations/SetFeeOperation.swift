import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.setFee`: the office sets a fee that the item's version does not set itself.
struct SetFeeOperation: CaseStep {
  typealias Request = Contracts.SetFee

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.SetFee(
      CaseDomain.ItemFee(name: request.name, fen: request.fen, basis: request.basis, before: CaseDomain.FeeDue(request.before)))
  }
}
