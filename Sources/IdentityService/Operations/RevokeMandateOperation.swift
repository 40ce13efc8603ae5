import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.revokeMandate`: takes a mandate back, at once.
///
/// Acts that were let pass before the commit are finished; each one that asks afterwards is refused.
struct RevokeMandateOperation: Command {
  typealias Request = RevokeMandate

  static let isDoneForAnother = true

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: RevokeMandate, _ context: CallContext) async throws {}

  func decide(_ request: RevokeMandate, _ gathered: Void, _ unit: WorkUnit) throws -> MandateEntry {
    let today = environment.today
    try AssuranceCheck(mode: environment.assurance)(unit.principal, needs: nil, at: unit.at, in: unit.transaction)
    guard let entry = try MandateTable.find(MandateID(rawValue: request.mandate), in: unit.transaction),
      let side = try side(unit.principal, of: entry.mandate, today, unit.transaction)
    else { throw IdentityRefusals.unknownMandate.refusal("mandate") }
    let events = try refusing { () throws(IdentityRefusal) in try side.decide(entry.mandate, today: today) }
    if !events.isEmpty {
      try MandateTable.revoke(entry.mandate.id, at: unit.at, in: unit.transaction)
      try unit.append("identity.mandateRevoked", of: entry.mandate.subject.rawValue, MandateChanged(entry.mandate))
    }
    return MandateEntry(MandateTable.Entry(mandate: entry.mandate.revoked, grantedAt: entry.grantedAt), on: today)
  }

  /// On which side of the mandate somebody stands; nil for a stranger, who learns nothing of it.
  /// - Throws: `identity.mandateMissing` for one who says that they act for the one represented, and does not do so by law.
  private func side(
    _ principal: Principal, of mandate: Mandate, _ today: Day, _ transaction: Transaction
  ) throws -> MandateRevocation? {
    if principal.role == .operator { return .operator }
    let said = SubjectID(rawValue: principal.id)
    let own = try SubjectTable.root(of: said, in: transaction) ?? said
    if principal.actingFor.isEmpty { return own == mandate.subject ? .subject : own == mandate.agent ? .agent : nil }
    guard try SubjectTable.isSame(SubjectID(rawValue: principal.actingFor), mandate.subject, in: transaction) else { return nil }
    let isByLaw = try MandateTable.held(by: own, of: mandate.subject, in: transaction).contains {
      ($0.kind == .representative || $0.kind == .parent) && $0.scope == .all && $0.state(on: today) == .standing
    }
    guard isByLaw else { throw IdentityRefusals.mandateMissing.refusal("actingFor") }
    return .subject
  }
}
