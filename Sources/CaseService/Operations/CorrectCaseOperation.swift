import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.correct`: the applicant answers what was asked.
struct CorrectCaseOperation: EvidenceStep {
  typealias Request = Contracts.CorrectCase

  static let act = CaseAct.correct

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func evidence(_ request: Request) -> [Contracts.Evidence] { request.evidence }

  func isOpen(_ record: CaseRecord) -> Bool { record.state == .correctionAsked }

  func command(_ offered: [CaseDomain.Evidence], held: [HeldCertificate]) -> any CaseCommand {
    CaseDomain.CorrectCase(offered: offered, held: held)
  }
}
