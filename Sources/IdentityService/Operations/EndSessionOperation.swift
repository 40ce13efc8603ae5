import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.endSession`: ends one session of a subject, or all.
///
/// What was let pass before the commit is finished; whatever asks afterwards is refused.
struct EndSessionOperation: Command {
  typealias Request = EndSession

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: EndSession, _ context: CallContext) async throws {}

  func decide(_ request: EndSession, _ gathered: Void, _ unit: WorkUnit) throws -> EndedSessions {
    try AssuranceCheck(mode: environment.assurance)(unit.principal, needs: nil, at: unit.at, in: unit.transaction)
    let said = SubjectID(rawValue: request.subject)
    if unit.principal.role == .applicant, try !SubjectTable.isSame(SubjectID(rawValue: unit.principal.id), said, in: unit.transaction) {
      throw IdentityRefusals.notOwnData.refusal("subject")
    }
    guard let subject = try SubjectTable.root(of: said, in: unit.transaction) else { throw IdentityRefusals.unknownSubject.refusal() }
    var count = 0
    for session in try sessions(request.name, of: subject, at: unit.at, in: unit.transaction) where !session.end(at: unit.at).isEmpty {
      try SessionTable.end(session.name, at: unit.at, in: unit.transaction)
      try unit.append("identity.sessionEnded", of: subject.rawValue, SessionChanged(session))
      count += 1
    }
    return EndedSessions.with { $0.count = count }
  }

  private func sessions(_ name: String, of subject: SubjectID, at time: Int, in transaction: Transaction) throws -> [Session] {
    guard !name.isEmpty else { return try SessionTable.list(of: subject, standingAt: time, in: transaction).map(\.session) }
    guard let session = try SessionTable.find(name: name, in: transaction),
      try SubjectTable.isSame(session.subject, subject, in: transaction)
    else {
      throw IdentityRefusals.unknownSession.refusal("name")
    }
    return [session]
  }
}
