import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.askCorrection`: the office says all that is missing, at once.
struct AskCorrectionOperation: CaseStep {
  typealias Request = Contracts.AskCorrection

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.AskCorrection(
      request.points.map { CaseDomain.CorrectionPoint(material: $0.material, remark: $0.remark) }, text: request.text)
  }
}
