import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.handOverStep`: a step goes to another official.
struct HandOverStepOperation: CaseStep {
  typealias Request = Contracts.HandOverStep

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    let official = request.official
    guard !official.isEmpty, official.utf8.count <= CaseLimits.officialBytes else {
      throw BusRefusals.badRequest.refusal("official", fits: FieldFit.official)
    }
    return CaseDomain.HandOverStep(request.step, to: official, reason: request.reason)
  }
}
