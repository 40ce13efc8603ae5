import Bus
import CaseDomain
import Contracts
import ServiceKit

/// A command on a case that exists: it names the case and says in the domain's words what is asked of it.
protocol CaseStep: Command where Request.Reply == CaseView, Gathered == Void {
  var rules: OfficeRules { get }

  /// The case's id or its number, as the request names it.
  func caseID(_ request: Request) -> String

  /// - Throws: `Refusal` when the request cannot be read.
  func command(_ request: Request) throws -> any CaseCommand

  /// What else the write keeps once the case has gone on.
  func follow(_ record: CaseRecord, _ rules: CaseRules, _ unit: WorkUnit) throws
}

extension CaseStep {
  nonisolated(nonsending) func gather(_ request: Request, _ context: CallContext) async throws {}

  func follow(_ record: CaseRecord, _ rules: CaseRules, _ unit: WorkUnit) throws {}

  func decide(_ request: Request, _ gathered: Void, _ unit: WorkUnit) throws -> CaseView {
    let name = caseID(request)
    guard let kept = try CaseTable.find(named: name, in: unit.transaction) else { throw CaseRefusals.unknownCase.refusal() }
    let occasion = try CaseOccasion(unit, of: kept.record.filing.applicant.subject)
    let rules = try rules.now(in: unit.transaction)
    let events: [CaseEvent]
    do {
      events = try command(request).decide(on: kept.record, occasion: occasion, rules: rules)
    } catch let refusal as CaseRefusal {
      throw refusal.refusal(about: name, in: Request.self)
    }
    let (record, view) = try unit.advanced(kept, by: events)
    try follow(record, rules, unit)
    return view
  }
}
