import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.supply`: what a case is still owed. What the suite holds by now is found and need not be offered.
struct SupplyEvidenceOperation: Command {
  typealias Request = Contracts.SupplyEvidence

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func gather(_ request: Request, _ context: CallContext) async throws -> [HeldCertificate] {
    let (record, mayHandIn) = try await environment.store.read { [principal = context.principal] transaction in
      guard let record = try CaseTable.find(named: request.caseID, in: transaction)?.record else {
        throw CaseRefusals.unknownCase.refusal()
      }
      return (record, try principal.role != .applicant || principal.represents(record.filing.applicant.subject, in: transaction))
    }
    // Nobody's papers are looked at for someone who may not hand in for them, nor for a case that is owed nothing or takes nothing now: the
    // decision says which.
    guard mayHandIn else { throw CaseRefusals.notOwnCase.refusal() }
    guard !record.outstanding.isEmpty, CaseTransition.row(.supply, in: record.state) != nil else { return [] }
    let find = FindCertificates.with {
      $0.subject = record.filing.applicant.subject
      $0.purpose = Purpose.with {
        $0.kind = .handling
        $0.caseID = record.filing.id
        $0.step = CaseAct.supply.rawValue
      }
    }
    let list = try await find.all(within: CaseLimits.certificatePages) { page async throws(Refusal) in try await context.call(page) }
    return list.certificates.compactMap(HeldCertificate.init)
  }

  func decide(_ request: Request, _ held: [HeldCertificate], _ unit: WorkUnit) throws -> CaseView {
    guard let kept = try CaseTable.find(named: request.caseID, in: unit.transaction) else { throw CaseRefusals.unknownCase.refusal() }
    let occasion = try CaseOccasion(unit, of: kept.record.filing.applicant.subject)
    let files = try OfferedFiles.named(
      in: request.evidence, of: kept.record.filing.applicant.subject, for: kept.record.id, at: unit.at, in: unit.transaction)
    let command = CaseDomain.SupplyEvidence(offered: try request.evidence.offered(held: held, files: files), held: held)
    let rules = try rules.now(in: unit.transaction)
    let events: [CaseEvent]
    do {
      events = try command.decide(on: kept.record, occasion: occasion, rules: rules)
    } catch {
      throw error.refusal(about: request.caseID)
    }
    return try unit.advance(kept, by: events)
  }
}
