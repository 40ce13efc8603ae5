import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.session`: whether a session stands, whose it is and how surely that is known. The answer is of its moment.
struct CheckSessionOperation: BusOperation {
  let environment: ServiceEnvironment

  nonisolated(nonsending) func handle(_ request: CheckSession, _ context: CallContext) async throws -> SessionStanding {
    let now = environment.clock.microseconds()
    do {
      guard let secret = SessionSecret(request.session),
        let (session, subject) = try await environment.store.read({ transaction in
          try SessionTable.find(secret.digest, in: transaction).map { session in
            (session, try SubjectTable.root(of: session.subject, in: transaction) ?? session.subject)
          }
        })
      else { return SessionStanding.with { $0.state = .unknown } }
      let standing = session.standing(at: now)
      return SessionStanding.with {
        $0.state = SessionState(standing)
        $0.subject = subject.rawValue
        $0.level = standing == .standing ? session.level.rawValue : 0
        $0.until = session.until
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
