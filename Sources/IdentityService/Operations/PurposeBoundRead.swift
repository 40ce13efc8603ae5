import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// The one way to a subject's data: who reads and what for is checked, the read is put in the ledger, and only when that is on disk is
/// anything shown.
struct PurposeBoundRead: Sendable {
  /// What a read depends on, of one state of the database.
  private struct Look<Found: Sendable>: Sendable {
    let records: [ReadRecord]
    let found: Found
  }

  let purpose: IdentityDomain::Purpose
  private let reader: Reader
  private let context: CallContext
  private let environment: ServiceEnvironment
  private let cipher: FieldCipher

  /// - Throws: `identity.purposeMissing`, `identity.purposeNotAllowed`, `identity.actingNotTaken`.
  init(
    _ purpose: Contracts::Purpose?, _ context: CallContext, _ environment: ServiceEnvironment, _ cipher: FieldCipher
  ) throws(Refusal) {
    let read = try refusing { () throws(IdentityRefusal) in try IdentityDomain::Purpose(purpose ?? Contracts::Purpose()) }
    try self.init(for: read, context, environment, cipher)
  }

  init(
    for purpose: IdentityDomain::Purpose, _ context: CallContext, _ environment: ServiceEnvironment, _ cipher: FieldCipher
  ) throws(Refusal) {
    try context.principal.checkActing(isTaken: true)
    guard let reader = Reader(context.principal) else { throw IdentityRefusals.purposeNotAllowed.refusal("\(context.principal.role)") }
    self.purpose = purpose
    self.reader = reader
    self.context = context
    self.environment = environment
    self.cipher = cipher
  }

  /// Reads fields of a subject. A read for a case is checked with the case first. What is found is given out once its row of the ledger is
  /// on disk, which is committed with its neighbours'. To find it holds nobody up, unless what is to be asked is told beforehand: then it is found in
  /// the write itself, which saves a small read more than it costs.
  /// - Parameters:
  ///   - queries: all that `find` will ask, few and by key; empty where that depends on what is found.
  ///   - find: Finds the subject that is meant, and of it what the answer needs; it is given to nobody where the read is not permitted.
  /// - Returns: What was found, and which fields of it may be shown.
  /// - Throws: what `find` throws, `identity.notOwnData`, `identity.purposeNotAllowed`, `identity.purposeMissing`, `identity.noReasonInCase`,
  ///   and what the bus refuses with where the case cannot be asked: nothing is shown then; of an applicant who acts for another
  ///   `identity.mandateMissing`; what ``AssuranceCheck`` throws.
  nonisolated(nonsending) func callAsFunction<Found: Sendable>(
    _ fields: Set<SubjectField>, asking queries: [Query] = [],
    _ find: @escaping @Sendable (ReadTransaction) throws -> (ReadTarget, Found)
  ) async throws -> (record: ReadRecord, found: Found) {
    let look = try await look(at: fields, asking: queries) { transaction in
      let (target, found) = try find(transaction)
      return ([target], found)
    }
    return (look.records[0], look.found)
  }

  /// Reads fields of several subjects at once: each has its own row in the ledger.
  /// - Throws: as for one.
  nonisolated(nonsending) func ofEach<Found: Sendable>(
    _ fields: Set<SubjectField>, _ find: @escaping @Sendable (ReadTransaction) throws -> ([ReadTarget], Found)
  ) async throws -> Found {
    try await look(at: fields, find).found
  }

  private nonisolated(nonsending) func look<Found: Sendable>(
    at fields: Set<SubjectField>, asking queries: [Query] = [],
    _ find: @escaping @Sendable (ReadTransaction) throws -> ([ReadTarget], Found)
  ) async throws -> Look<Found> {
    let standing = try await standing()
    @Sendable func look(in transaction: ReadTransaction) throws -> Look<Found> {
      try checkAssurance(for: fields, in: transaction)
      let (targets, found) = try find(transaction)
      return Look(records: try targets.map { try permit(fields, of: $0, in: standing, transaction) }, found: found)
    }
    @Sendable func note(_ look: Look<Found>, in transaction: Transaction) throws {
      for record in look.records { try append(record, in: transaction) }
    }
    do {
      guard queries.isEmpty else {
        return try await environment.store.write(by: context.lastTurn, asking: queries) { transaction in
          let look = try look(in: transaction)
          try note(look, in: transaction)
          return look
        }
      }
      let look = try await environment.store.read(look)
      try await environment.store.write(by: context.lastTurn) { transaction in try note(look, in: transaction) }
      return look
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }

  /// - Throws: as a read does.
  func checkAssurance(for fields: Set<SubjectField>, in transaction: ReadTransaction) throws {
    try AssuranceCheck(mode: environment.assurance)(
      context.principal, needs: AssuranceRule.level(for: fields), at: environment.clock.microseconds(), in: transaction)
  }

  /// What the ledger must hold before fields of a subject are shown.
  /// - Parameters:
  ///   - standing: what ``standing()`` gave.
  func permit(
    _ fields: Set<SubjectField>, of target: ReadTarget, in standing: CaseStanding?, _ transaction: ReadTransaction
  ) throws -> ReadRecord {
    let subject = target.subject
    let request = ReadRequest(reader: try reader.following(subject, in: transaction), purpose: purpose, fields: fields)
    let mandates = try request.reader.mandates(of: subject, in: transaction)
    let standing = try standing?.following(subject, in: transaction)
    return try refusing { () throws(IdentityRefusal) in
      try request.permit(
        of: subject, asked: target.asked, in: standing, at: Int64(environment.clock.microseconds()), mandates: mandates)
    }
  }

  func append(_ record: ReadRecord, in transaction: Transaction) throws(StoreError) {
    try ReadLedger.append(record, channel: context.principal.channel, method: context.method.name, cipher, in: transaction)
  }

  /// What the service of cases says of the case that the purpose names; nil where it names none.
  nonisolated(nonsending) func standing() async throws(Refusal) -> CaseStanding? {
    guard case .handling(let caseID, let step) = purpose else { return nil }
    let request = CheckRead.with {
      $0.caseID = caseID
      $0.step = step
      $0.role = Role(reader.role)
    }
    return CaseStanding(try await context.call(request, as: IdentityService.principal))
  }
}

extension Reader {
  /// What an applicant who reads for another holds of the subject; nobody else is looked for.
  fileprivate func mandates(of subject: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> MandateShelf {
    guard let own = self.subject, actingFor == subject else { return MandateShelf([]) }
    return MandateShelf(try MandateTable.held(by: own, of: subject, in: transaction))
  }
}

extension CaseStanding {
  /// The same, with the case's subject as merges have it: a case keeps the id under which it was filed.
  /// - Parameter subject: about whom somebody reads, as merges have it.
  fileprivate func following(_ subject: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> CaseStanding {
    guard let own = self.subject, own != subject else { return self }
    return CaseStanding(verdict, of: try SubjectTable.root(of: own, in: transaction) ?? own, on: item)
  }
}
