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
    let count = request.name.isEmpty ? try endAll(of: subject, unit) : try end([named(request.name, of: subject, unit)], of: subject, unit)
    return EndedSessions.with { $0.count = count }
  }

  /// Ends all, a list at a time: those that are merged into one subject may have more between them than a list holds.
  private func endAll(of subject: SubjectID, _ unit: WorkUnit) throws -> Int {
    var count = 0
    while true {
      let ended = try end(
        try SessionTable.list(of: subject, standingAt: unit.at, in: unit.transaction).map(\.session), of: subject, unit)
      guard ended > 0 else { return count }
      count += ended
    }
  }

  /// - Returns: how many stood.
  private func end(_ sessions: [Session], of subject: SubjectID, _ unit: WorkUnit) throws -> Int {
    var count = 0
    for session in sessions where !session.end(at: unit.at).isEmpty {
      try SessionTable.end(session.name, at: unit.at, in: unit.transaction)
      try unit.append("identity.sessionEnded", of: subject.rawValue, SessionChanged(session))
      count += 1
    }
    return count
  }

  private func named(_ name: String, of subject: SubjectID, _ unit: WorkUnit) throws -> Session {
    guard let session = try SessionTable.find(name: name, in: unit.transaction),
      try SubjectTable.isSame(session.subject, subject, in: unit.transaction)
    else { throw IdentityRefusals.unknownSession.refusal("name") }
    return session
  }
}
