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

  /// What is to be granted, and whether the look at those who do not give it themselves stands in the ledger.
  struct Gathered: Sendable {
    let grant: MandateGrant
    let isNoted: Bool
  }

  let environment: ServiceEnvironment
  let cipher: FieldCipher

  /// Reads what is asked, and of both sides what the rules depend on, before the writer is taken.
  nonisolated(nonsending) func gather(_ request: GrantMandate, _ context: CallContext) async throws -> Gathered {
    guard let kind = IdentityDomain::MandateKind(request.kind) else { throw BusRefusals.badRequest.refusal("kind") }
    guard let ground = IdentityDomain::MandateGround(request.ground) else { throw BusRefusals.badRequest.refusal("ground") }
    let (from, until) = (try day(request.from, "from"), try day(request.until, "until"))
    let scope = try refusing { () throws(IdentityRefusal) in try MandateScope(codes: request.items) }
    let ids = [SubjectID(rawValue: request.subject), SubjectID(rawValue: request.agent)]
    let principal = context.principal
    let (records, giver) = try await environment.store.read { transaction in
      let records = try ids.map { id in
        guard let record = try SubjectTable.find(id, in: transaction) else { throw IdentityRefusals.unknownSubject.refusal() }
        return record
      }
      let isTheirs = try SubjectTable.isSame(SubjectID(rawValue: principal.represented), records[0].id, in: transaction)
      let giver = try self.giver(principal, isTheirs: isTheirs)
      try authorize(principal, giver, of: records[0].id, kind, ground, at: environment.clock.microseconds(), in: transaction)
      return (records, giver)
    }
    let sides = try records.map { MandateParty(try cipher.open($0)) }
    let isNoted = try await note(giver == .window || giver == .service ? [0, 1] : [1], of: sides, asked: ids, context)
    let grant = MandateGrant(
      giver: giver, subject: sides[0], agent: sides[1], kind: kind, scope: scope, ground: ground, from: from, until: until)
    return Gathered(grant: grant, isNoted: isNoted)
  }

  /// Puts what the rules look at into the ledger of those who do not give the mandate themselves, before anything is decided: a refusal tells as much
  /// as a mandate does, that somebody is not of age. A repeat of what was done is answered from the inbox and looks at nobody: once is enough.
  /// - Returns: Whether it was put there; false for a repeat.
  private nonisolated(nonsending) func note(
    _ places: [Int], of sides: [MandateParty], asked ids: [SubjectID], _ context: CallContext
  ) async throws -> Bool {
    guard let reader = Reader(context.principal) else { throw IdentityRefusals.purposeNotAllowed.refusal() }
    let records = places.map { place in
      ReadRecord(
        subject: ids[place], time: Int64(environment.clock.microseconds()), reader: reader.name, role: reader.role, purpose: .verification,
        fields: sides[place].kind == .natural ? [.kind, .birth] : [.kind])
    }
    let command = InboxKey(context)
    return try await environment.store.write(by: context.lastTurn, asking: [command.query]) { [cipher] transaction in
      guard try transaction.inbox(command) == nil else { return false }
      for record in records {
        try ReadLedger.append(record, channel: context.principal.channel, method: context.method.name, cipher, in: transaction)
      }
      return true
    }
  }

  func decide(_ request: GrantMandate, _ gathered: Gathered, _ unit: WorkUnit) throws -> MandateEntry {
    // A repeat comes here only where its answer was there for the first write and was forgotten, after the days that it is kept, before this
    // one: it is a new grant now, and what the rules would tell stands in no ledger. Nothing is decided; asked again, it is noted first.
    guard gathered.isNoted else { throw BusRefusals.unavailable.refusal("the answer was forgotten meanwhile") }
    let grant = gathered.grant
    let today = environment.today
    // A session or a mandate may have ended in between, or an erasure have come.
    try authorize(unit.principal, grant.giver, of: grant.subject.id, grant.kind, grant.ground, at: unit.at, in: unit.transaction)
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

  /// Whether it is theirs to give: who gives is known surely enough, and whoever says that they represent a body does so; one who acts for it
  /// otherwise passes nothing on.
  private func authorize(
    _ principal: Principal, _ giver: MandateGiver, of subject: SubjectID, _ kind: IdentityDomain::MandateKind,
    _ ground: IdentityDomain::MandateGround, at time: Int, in transaction: ReadTransaction
  ) throws {
    try AssuranceCheck(mode: environment.assurance)(principal, needs: AssuranceRule.level(for: .grantMandate), at: time, in: transaction)
    guard giver == .representative else { return }
    let today = environment.today
    let said = SubjectID(rawValue: principal.id)
    let own = try SubjectTable.root(of: said, in: transaction) ?? said
    let held = try MandateTable.held(by: own, of: subject, in: transaction)
    if case .no(let denial) = MandateShelf(held).mayAct(own, for: subject, item: "", on: today) {
      throw Refusal(IdentityRefusal.mandateMissing(denial))
    }
    let isRepresentative = held.contains { $0.kind == .representative && $0.scope == .all && $0.state(on: today) == .standing }
    guard isRepresentative else { throw Refusal(IdentityRefusal.mandateNotGivable(kind, ground)) }
  }

  private func day(_ text: String, _ field: String) throws(Refusal) -> Day? {
    guard !text.isEmpty else { return nil }
    guard let day = Day(text) else { throw BusRefusals.badRequest.refusal(field) }
    return day
  }
}
