import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.grantMandate`: lets somebody act for another.
struct GrantMandateOperation: Command {
  typealias Request = GrantMandate

  /// A body's representative names the body as the one acted for.
  static let isDoneForAnother = true

  let environment: ServiceEnvironment
  let cipher: FieldCipher

  /// Reads what is asked, and of both sides what the rules depend on, before the writer is taken.
  nonisolated(nonsending) func gather(_ request: GrantMandate, _ context: CallContext) async throws -> MandateGrant {
    guard let kind = IdentityDomain::MandateKind(request.kind) else { throw BusRefusals.badRequest.refusal("kind") }
    guard let ground = IdentityDomain::MandateGround(request.ground) else { throw BusRefusals.badRequest.refusal("ground") }
    let (from, until) = (try day(request.from, "from"), try day(request.until, "until"))
    let scope = try refusing { () throws(IdentityRefusal) in try MandateScope(codes: request.items) }
    let ids = [SubjectID(rawValue: request.subject), SubjectID(rawValue: request.agent)]
    let represented = SubjectID(rawValue: context.principal.represented)
    let (records, isTheirs) = try await environment.store.read { transaction in
      let records = try ids.map { id in
        guard let record = try SubjectTable.find(id, in: transaction) else { throw IdentityRefusals.unknownSubject.refusal() }
        return record
      }
      return (records, try SubjectTable.isSame(represented, records[0].id, in: transaction))
    }
    let giver = try giver(context.principal, isTheirs: isTheirs)
    let sides = try records.map { MandateParty(try cipher.open($0)) }
    return MandateGrant(
      giver: giver, subject: sides[0], agent: sides[1], kind: kind, scope: scope, ground: ground, from: from, until: until)
  }

  func decide(_ request: GrantMandate, _ grant: MandateGrant, _ unit: WorkUnit) throws -> MandateEntry {
    let today = environment.today
    try AssuranceCheck(mode: environment.assurance)(
      unit.principal, needs: AssuranceRule.level(for: .grantMandate), at: unit.at, in: unit.transaction)
    if grant.giver == .representative { try checkRepresentative(unit.principal, grant, today, unit.transaction) }
    // An erasure may have come in between.
    for side in [grant.subject.id, grant.agent.id] where try SubjectTable.living(side, in: unit.transaction) == nil {
      throw IdentityRefusals.unknownSubject.refusal()
    }
    let others = try MandateTable.open(of: grant.subject.id, by: grant.agent.id, on: today, in: unit.transaction)
    let mandate = try refusing { () throws(IdentityRefusal) in
      try grant.decide(id: MandateID(rawValue: unit.newID().description), others: others, today: today)
    }
    try MandateTable.insert(mandate, at: unit.at, in: unit.transaction)
    try unit.append("identity.mandateGranted", of: mandate.subject.rawValue, MandateChanged(mandate))
    return MandateEntry(MandateTable.Entry(mandate: mandate, grantedAt: unit.at), on: today)
  }

  /// Who gives it: an applicant only in their own affairs, or in those of the body that they say they represent.
  /// - Parameter isTheirs: whether whom they represent is the one who is to be acted for.
  private func giver(_ principal: Principal, isTheirs: Bool) throws(Refusal) -> MandateGiver {
    switch principal.role {
    case .applicant:
      guard isTheirs else { throw IdentityRefusals.notOwnData.refusal("subject") }
      return principal.actingFor.isEmpty ? .subject : .representative
    case .clerk: return .window
    default: return .service
    }
  }

  /// Whoever says that they represent a body does so; one who acts for it otherwise passes nothing on.
  private func checkRepresentative(_ principal: Principal, _ grant: MandateGrant, _ today: Day, _ transaction: Transaction) throws {
    let said = SubjectID(rawValue: principal.id)
    let own = try SubjectTable.root(of: said, in: transaction) ?? said
    let held = try MandateTable.held(by: own, of: grant.subject.id, in: transaction)
    if case .no(let denial) = MandateShelf(held).mayAct(own, for: grant.subject.id, item: "", on: today) {
      throw Refusal(IdentityRefusal.mandateMissing(denial))
    }
    let isRepresentative = held.contains { $0.kind == .representative && $0.scope == .all && $0.state(on: today) == .standing }
    guard isRepresentative else { throw Refusal(IdentityRefusal.mandateNotGivable(grant.kind, grant.ground)) }
  }

  private func day(_ text: String, _ field: String) throws(Refusal) -> Day? {
    guard !text.isEmpty else { return nil }
    guard let day = Day(text) else { throw BusRefusals.badRequest.refusal(field) }
    return day
  }
}
