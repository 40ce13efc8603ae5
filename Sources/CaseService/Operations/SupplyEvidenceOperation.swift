import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.supply`: the applicant, who acts for them, or a clerk hands in what a case is still owed. What the suite holds by now is found and need not be
/// offered.
struct SupplyEvidenceOperation: Command {
  typealias Request = Contracts.SupplyEvidence

  static let isDoneForAnother = true

  let environment: ServiceEnvironment
  let rules: OfficeRules

  nonisolated(nonsending) func gather(_ request: Request, _ context: CallContext) async throws -> [HeldCertificate] {
    let found = try await environment.store.read { transaction in try CaseTable.find(named: request.caseID, in: transaction) }
    guard let record = found?.record else { throw CaseRefusals.unknownCase.refusal() }
    let filing = record.filing
    let applicant = ApplicantCheck(environment, as: CaseService.name)
    try await applicant.checkSession(context)
    _ = try await applicant.items(
      context, subject: filing.applicant.subject, item: filing.item.code, stranger: CaseRefusals.notOwnCase,
      missing: CaseRefusals.mandateMissing)
    // Nobody's papers are looked at for a case that is owed nothing or takes nothing now: the decision says which.
    guard !record.outstanding.isEmpty, CaseTransition.row(.supply, in: record.state) != nil else { return [] }
    let find = FindCertificates.with {
      $0.subject = filing.applicant.subject
      $0.purpose = Purpose.with {
        $0.kind = .handling
        $0.caseID = filing.id
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
    do throws(CaseRefusal) {
      events = try command.decide(on: kept.record, occasion: occasion, rules: rules)
    } catch {
      throw error.refusal(about: request.caseID)
    }
    return try unit.advance(kept, by: events)
  }
}
