import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.askHeld`: an officer asks for what is held, and says why; it is counted by item and department.
struct AskHeldOperation: Command {
  typealias Request = Contracts.AskHeld

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func gather(_ request: Request, _ context: CallContext) async throws -> [HeldCertificate] {
    let record = try await environment.store.read { try CaseTable.find(named: request.caseID, in: $0)?.record }
    guard let record else { throw CaseRefusals.unknownCase.refusal() }
    // Nobody's papers are looked at for what the case itself has, nor for a step that is not due: the decision says which.
    guard !record.evidence.contains(where: { $0.material == request.material && ($0.certificate != nil || $0.file != nil) }),
      CaseTransition.row(.askHeld, in: record.state) != nil
    else { return [] }
    let find = FindCertificates.with {
      $0.subject = record.filing.applicant.subject
      $0.purpose = Purpose.with {
        $0.kind = .handling
        $0.caseID = record.filing.id
        $0.step = CaseAct.askHeld.rawValue
      }
    }
    let list = try await find.all(within: CaseLimits.certificatePages) { page async throws(Refusal) in try await context.call(page) }
    return list.certificates.compactMap(HeldCertificate.init)
  }

  func decide(_ request: Request, _ held: [HeldCertificate], _ unit: WorkUnit) throws -> CaseView {
    guard let kept = try CaseTable.find(named: request.caseID, in: unit.transaction) else { throw CaseRefusals.unknownCase.refusal() }
    let occasion = try CaseOccasion(unit, of: kept.record.filing.applicant.subject)
    let command = CaseDomain.AskHeld(material: request.material, reason: request.reason, held: held)
    let rules = try rules.now(in: unit.transaction)
    let events: [CaseEvent]
    do {
      events = try command.decide(on: kept.record, occasion: occasion, rules: rules)
    } catch {
      throw error.refusal(about: request.caseID, in: Request.self)
    }
    let item = kept.record.item
    try NeededAskTable.count(
      item: item.code, department: item.department, material: request.material, on: occasion.day, in: unit.transaction)
    return try unit.advance(kept, by: events)
  }
}
