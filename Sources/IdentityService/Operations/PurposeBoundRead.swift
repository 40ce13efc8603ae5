import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// The one way to a subject's data: who reads and what for is checked, the read is put in the ledger, and only when that is on disk is
/// anything shown.
struct PurposeBoundRead: Sendable {
  let purpose: IdentityDomain::Purpose
  private let reader: Reader
  private let method: String
  private let channel: String
  private let principal: Principal
  private let environment: ServiceEnvironment

  /// - Throws: `identity.purposeMissing`, `identity.purposeNotAllowed`, `identity.actingNotTaken`.
  init(_ purpose: Contracts::Purpose?, _ context: CallContext, _ environment: ServiceEnvironment) throws(Refusal) {
    let read = try refusing { () throws(IdentityRefusal) in try IdentityDomain::Purpose(purpose ?? Contracts::Purpose()) }
    try self.init(for: read, context, environment)
  }

  init(for purpose: IdentityDomain::Purpose, _ context: CallContext, _ environment: ServiceEnvironment) throws(Refusal) {
    try context.principal.checkActing(isTaken: true)
    guard let reader = Reader(context.principal) else { throw IdentityRefusals.purposeNotAllowed.refusal("\(context.principal.role)") }
    self.purpose = purpose
    self.reader = reader
    self.environment = environment
    method = context.method.name
    channel = context.principal.channel
    principal = context.principal
  }

  /// Reads fields of a subject. What is found and the row of the ledger are of one transaction, which is committed with its neighbours'.
  /// - Parameters:
  ///   - queries: What `find` will ask, as a write of the store may say before: a read only adds to the ledger.
  ///   - find: Finds the subject, and of it what the answer needs; it is given to nobody where the read is not permitted.
  /// - Returns: What was found, once the ledger is on disk, and which fields of it may be shown.
  /// - Throws: what `find` throws, `identity.notOwnData`, `identity.purposeNotAllowed`, `identity.purposeMissing`; of an applicant who acts for
  ///   another `identity.mandateMissing`; what ``AssuranceCheck`` throws.
  nonisolated(nonsending) func callAsFunction<Found: Sendable>(
    _ fields: Set<SubjectField>, asking queries: [Query] = [], _ find: @escaping @Sendable (Transaction) throws -> (SubjectID, Found)
  ) async throws -> (record: ReadRecord, found: Found) {
    do {
      return try await environment.store.write(asking: queries) { transaction in
        try checkAssurance(for: fields, in: transaction)
        let (subject, found) = try find(transaction)
        return (try record(fields, of: subject, in: transaction), found)
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }

  /// Reads fields of several subjects at once: each has its own row in the ledger.
  /// - Throws: as for one.
  nonisolated(nonsending) func ofEach<Found: Sendable>(
    _ fields: Set<SubjectField>, _ find: @escaping @Sendable (Transaction) throws -> ([SubjectID], Found)
  ) async throws -> Found {
    do {
      return try await environment.store.write { transaction in
        try checkAssurance(for: fields, in: transaction)
        let (subjects, found) = try find(transaction)
        for subject in subjects { _ = try record(fields, of: subject, in: transaction) }
        return found
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }

  private func checkAssurance(for fields: Set<SubjectField>, in transaction: Transaction) throws {
    try AssuranceCheck(mode: environment.assurance)(
      principal, needs: AssuranceRule.level(for: fields, read: purpose), at: environment.clock.microseconds(), in: transaction)
  }

  private func record(_ fields: Set<SubjectField>, of subject: SubjectID, in transaction: Transaction) throws -> ReadRecord {
    let request = ReadRequest(reader: try reader.following(subject, in: transaction), purpose: purpose, fields: fields)
    let time = Int64(environment.clock.microseconds())
    let mandates = try request.reader.mandates(of: subject, in: transaction)
    let record = try refusing { () throws(IdentityRefusal) in try request.permit(of: subject, at: time, mandates: mandates) }
    try ReadLedger.append(record, channel: channel, method: method, in: transaction)
    return record
  }
}

extension Reader {
  /// What an applicant who reads for another holds of the subject; nobody else is looked for.
  fileprivate func mandates(of subject: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> MandateShelf {
    guard let own = self.subject, actingFor == subject else { return MandateShelf([]) }
    return MandateShelf(try MandateTable.held(by: own, of: subject, in: transaction))
  }
}
