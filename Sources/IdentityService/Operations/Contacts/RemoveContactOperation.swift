import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.removeContact`: the contact points of a kind are forgotten. Their removal stays in the history, without them. Those of who was merged into
/// the subject are used no more, and stay for who that is again when the merge is undone.
struct RemoveContactOperation: Command {
  typealias Request = RemoveContact

  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func gather(_ request: RemoveContact, _ context: CallContext) async throws {}

  func decide(_ request: RemoveContact, _ gathered: Void, _ unit: WorkUnit) throws -> ContactState {
    let desk = ContactDesk(cipher: cipher, assurance: environment.assurance)
    var standing = try desk.standing(of: request.subject, request.kind, unit)
    let waits = try standing.pending.flatMap { try desk.check($0) }
    let isOpen = waits?.isOpen(at: unit.at) ?? false
    // Where mail goes may have come with a merge: what the history tells of its removal counts for every id that means the subject.
    let isUsed = try ContactTable.verified(of: standing.subject, in: unit.transaction).contains { $0.kind == standing.kind }
    guard isUsed || isOpen else { return try desk.state(standing, at: unit.at) }
    try ContactTable.remove(of: standing.subject, standing.kind, in: unit.transaction)
    if let waits { try ContactTable.keep(try desk.spent(waits, of: standing.subject, standing.kind), in: unit.transaction) }
    try History.append(.contactRemoved, of: standing.subject, detail: standing.kind.rawValue, unit)
    (standing.verified, standing.pending) = (nil, nil)
    return try desk.state(standing, at: unit.at)
  }
}
