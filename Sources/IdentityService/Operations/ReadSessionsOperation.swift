import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.sessions`: where a subject is signed in. For itself and for auditors, and never for who acts for it.
struct ReadSessionsOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func handle(_ request: ReadSessions, _ context: CallContext) async throws -> SessionList {
    try context.principal.checkActing(isTaken: false)
    let page = try PageRequest(after: request.after, limit: request.limit, most: IdentityLimits.sessionsOfSubject)
    let id = SubjectID(rawValue: request.subject)
    let now = environment.clock.microseconds()
    let purpose: IdentityDomain::Purpose = context.principal.role == .auditor ? .audit : .own
    let read = try PurposeBoundRead(for: purpose, context, environment, cipher)
    let (_, found) = try await read([.sessions]) { transaction in
      guard let root = try SubjectTable.root(of: id, in: transaction) else { throw IdentityRefusals.unknownSubject.refusal() }
      let found = try SessionTable.list(
        of: root, standingAt: request.includingEnded ? nil : now, after: page.after, limit: page.limit + 1, in: transaction)
      return (ReadTarget(root, asked: id), found)
    }
    let (entries, next) = page.cut(found, place: \.session.name)
    let sessions = try entries.map { entry in
      SessionEntry(entry.session, device: try cipher.open(entry.device, for: .device(entry.session.subject)), at: now)
    }
    return SessionList.with {
      $0.sessions = sessions
      $0.next = next
    }
  }
}
