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
    let page = try PageRequest(after: request.after, limit: request.limit, most: IdentityLimits.mandatesOfAnswer)
    let last = page.after.map { MandateID(rawValue: $0) }
    let id = SubjectID(rawValue: request.subject)
    let today = environment.today
    let open = request.includingEnded ? nil : today
    let (_, (given, held)) = try await PurposeBoundRead(request.purpose, context, environment, cipher)([.mandates]) { transaction in
      guard let root = try SubjectTable.root(of: id, in: transaction) else { throw IdentityRefusals.unknownSubject.refusal() }
      let (given, held) = try (
        MandateTable.list(root, isGiver: true, openOn: open, after: last, limit: page.limit + 1, in: transaction),
        MandateTable.list(root, isGiver: false, openOn: open, after: last, limit: page.limit + 1, in: transaction)
      )
      return (ReadTarget(root, asked: id), (given, held))
    }
    // Both lists are one when it comes to pages. A mandate between two who are merged is in both, and counts once.
    let (ids, next) = page.cut(Set((given + held).map(\.mandate.id.rawValue)).sorted(by: >)) { $0 }
    let shown = Set(ids)
    return MandateList.with {
      $0.given = given.filter { shown.contains($0.mandate.id.rawValue) }.map { MandateEntry($0, on: today) }
      $0.held = held.filter { shown.contains($0.mandate.id.rawValue) }.map { MandateEntry($0, on: today) }
      $0.next = next
    }
  }
}
