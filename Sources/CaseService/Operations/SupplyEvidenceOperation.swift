import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.supply`: what a case is still owed. What the suite holds by now is found and need not be offered.
struct SupplyEvidenceOperation: Command {
  typealias Request = Contracts.SupplyEvidence

  let environment: ServiceEnvironment
  let rules: CaseRules

  func gather(_ request: Request, _ context: CallContext) async throws -> [HeldCertificate] {
    let found = try await environment.store.read { try CaseTable.find(id: request.caseID, in: $0) }
    guard let record = found?.record else { throw CaseRefusals.unknownCase.refusal() }
    let subject = record.filing.applicant.subject
    // Nobody's papers are looked at for someone who may not hand in for them, nor for a case that is owed nothing.
    if context.principal.role == .applicant, context.principal.id != subject { throw CaseRefusals.notOwnCase.refusal() }
    guard !record.outstanding.isEmpty else { return [] }
    let list = try await context.call(
      FindCertificates.with {
        $0.subject = subject
        $0.purpose = Purpose.with {
          $0.kind = .submission
          $0.step = "supply"
        }
      })
    return list.certificates.compactMap(HeldCertificate.init)
  }

  func decide(_ request: Request, _ held: [HeldCertificate], _ unit: WorkUnit) throws -> CaseView {
    guard let kept = try CaseTable.find(id: request.caseID, in: unit.transaction) else { throw CaseRefusals.unknownCase.refusal() }
    let occasion = try CaseOccasion(unit)
    let command = CaseDomain.SupplyEvidence(offered: try request.evidence.offered(held: held), held: held)
    let events: [CaseEvent]
    do {
      events = try command.decide(on: kept.record, occasion: occasion, rules: rules)
    } catch {
      throw error.refusal(about: request.caseID)
    }
    return try unit.advance(kept, by: events, rules)
  }
}
