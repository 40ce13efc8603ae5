import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// A command by which the applicant, who acts for them, or a clerk hands in evidence for a case that exists. What the suite holds by now is found and
/// need not be offered.
protocol EvidenceStep: Command where Request.Reply == CaseView, Gathered == [HeldCertificate] {
  /// The step for which the applicant's certificates are read.
  static var act: CaseAct { get }

  var environment: ServiceEnvironment { get }
  var rules: OfficeRules { get }

  /// The case's id or its number, as the request names it.
  func caseID(_ request: Request) -> String

  func evidence(_ request: Request) -> [Contracts.Evidence]

  /// Whether the case takes evidence by this command now. Where it does not nobody's papers are looked at, and the decision says why.
  func isOpen(_ record: CaseRecord) -> Bool

  func command(_ offered: [CaseDomain.Evidence], held: [HeldCertificate]) -> any CaseCommand
}

extension EvidenceStep {
  static var isDoneForAnother: Bool { true }

  nonisolated(nonsending) func gather(_ request: Request, _ context: CallContext) async throws -> [HeldCertificate] {
    let name = caseID(request)
    let found = try await environment.store.read { transaction in try CaseTable.find(named: name, in: transaction) }
    guard let record = found?.record else { throw CaseRefusals.unknownCase.refusal() }
    let filing = record.filing
    let applicant = ApplicantCheck(environment, as: CaseService.name)
    try await applicant.checkSession(context)
    _ = try await applicant.items(
      context, subject: filing.applicant.subject, item: filing.item.code, stranger: CaseRefusals.notOwnCase,
      missing: CaseRefusals.mandateMissing)
    guard isOpen(record) else { return [] }
    let find = FindCertificates.with {
      $0.subject = filing.applicant.subject
      $0.purpose = Purpose.with {
        $0.kind = .handling
        $0.caseID = filing.id
        $0.step = Self.act.rawValue
      }
    }
    let list = try await find.all(within: CaseLimits.certificatePages) { page async throws(Refusal) in try await context.call(page) }
    return list.certificates.compactMap(HeldCertificate.init)
  }

  func decide(_ request: Request, _ held: [HeldCertificate], _ unit: WorkUnit) throws -> CaseView {
    let name = caseID(request)
    guard let kept = try CaseTable.find(named: name, in: unit.transaction) else { throw CaseRefusals.unknownCase.refusal() }
    let applicant = kept.record.filing.applicant.subject
    let occasion = try CaseOccasion(unit, of: applicant)
    let evidence = evidence(request)
    let files = try OfferedFiles.named(in: evidence, of: applicant, for: kept.record.id, at: unit.at, in: unit.transaction)
    let command = command(try evidence.offered(held: held, files: files), held: held)
    let rules = try rules.now(in: unit.transaction)
    let events: [CaseEvent]
    do throws(CaseRefusal) {
      events = try command.decide(on: kept.record, occasion: occasion, rules: rules)
    } catch {
      throw error.refusal(about: name)
    }
    return try unit.advance(kept, by: events)
  }
}
