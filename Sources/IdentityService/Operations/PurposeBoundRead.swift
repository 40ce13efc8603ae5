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
  private let context: CallContext
  private let environment: ServiceEnvironment
  private let cipher: FieldCipher

  /// - Throws: `identity.purposeMissing`, `identity.purposeNotAllowed`.
  init(
    _ purpose: Contracts::Purpose?, _ context: CallContext, _ environment: ServiceEnvironment, _ cipher: FieldCipher
  ) throws(Refusal) {
    let read = try refusing { () throws(IdentityRefusal) in try IdentityDomain::Purpose(purpose ?? Contracts::Purpose()) }
    try self.init(for: read, context, environment, cipher)
  }

  init(
    for purpose: IdentityDomain::Purpose, _ context: CallContext, _ environment: ServiceEnvironment, _ cipher: FieldCipher
  ) throws(Refusal) {
    guard let reader = Reader(context.principal) else { throw IdentityRefusals.purposeNotAllowed.refusal("\(context.principal.role)") }
    self.purpose = purpose
    self.reader = reader
    self.context = context
    self.environment = environment
    self.cipher = cipher
    method = context.method.name
    channel = context.principal.channel
  }

  /// Reads fields of a subject. A read for a case is checked with the case first. What is found is given out once its row of the ledger is on disk, which
  /// is committed with its neighbours'; to find it holds nobody up.
  /// - Parameter find: Finds the subject, and of it what the answer needs; it is given to nobody where the read is not permitted.
  /// - Returns: What was found, and which fields of it may be shown.
  /// - Throws: what `find` throws, `identity.notOwnData`, `identity.purposeNotAllowed`, `identity.purposeMissing`, `identity.noReasonInCase`,
  ///   and what the bus refuses with where the case cannot be asked: nothing is shown then.
  nonisolated(nonsending) func callAsFunction<Found: Sendable>(
    _ fields: Set<SubjectField>, _ find: @escaping @Sendable (ReadTransaction) throws -> (SubjectID, Found)
  ) async throws -> (record: ReadRecord, found: Found) {
    let request = ReadRequest(reader: reader, purpose: purpose, fields: fields)
    let standing = try await standing()
    do {
      let (subject, found) = try await environment.store.read(find)
      let record = try refusing { () throws(IdentityRefusal) in
        try request.permit(of: subject, in: standing, at: Int64(environment.clock.microseconds()))
      }
      try await environment.store.write { [channel, method, cipher] transaction in
        try ReadLedger.append(record, channel: channel, method: method, cipher, in: transaction)
      }
      return (record, found)
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }

  /// What the service of cases says of the case that the purpose names.
  private nonisolated(nonsending) func standing() async throws(Refusal) -> CaseStanding? {
    guard case .handling(let caseID, let step) = purpose else { return nil }
    let request = CheckRead.with {
      $0.caseID = caseID
      $0.step = step
      $0.role = Role(reader.role)
    }
    return CaseStanding(try await context.call(request, as: IdentityService.principal))
  }
}
