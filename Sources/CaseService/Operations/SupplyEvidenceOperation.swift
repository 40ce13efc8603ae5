import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.supply`: what a case is still owed is handed in.
struct SupplyEvidenceOperation: EvidenceStep {
  typealias Request = Contracts.SupplyEvidence

  static let act = CaseAct.supply

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func evidence(_ request: Request) -> [Contracts.Evidence] { request.evidence }

  func isOpen(_ record: CaseRecord) -> Bool {
    !record.outstanding.isEmpty && CaseTransition.row(.supply, in: record.state) != nil
  }

  func command(_ offered: [CaseDomain.Evidence], held: [HeldCertificate]) -> any CaseCommand {
    CaseDomain.SupplyEvidence(offered: offered, held: held)
  }
}
