import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.mandates`: who acts for a subject, and for whom it acts.
struct ReadMandatesOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func handle(_ request: ReadMandates, _ context: CallContext) async throws -> MandateList {
    let id = SubjectID(rawValue: request.subject)
    let today = environment.today
    let open = request.includingEnded ? nil : today
    let (_, (given, held)) = try await PurposeBoundRead(request.purpose, context, environment, cipher)([.mandates]) { transaction in
      guard let root = try SubjectTable.root(of: id, in: transaction) else { throw IdentityRefusals.unknownSubject.refusal() }
      let given = try MandateTable.list(root, isGiver: true, openOn: open, in: transaction)
      return (ReadTarget(root, asked: id), (given, try MandateTable.list(root, isGiver: false, openOn: open, in: transaction)))
    }
    return MandateList.with {
      $0.given = given.map { MandateEntry($0, on: today) }
      $0.held = held.map { MandateEntry($0, on: today) }
    }
  }
}
