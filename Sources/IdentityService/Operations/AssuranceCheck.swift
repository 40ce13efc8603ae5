import Bus
import IdentityDomain
import ServiceKit
import Store

/// Whether an applicant is known surely enough for what they ask. Others prove themselves otherwise.
struct AssuranceCheck: Sendable {
  let mode: AssuranceMode

  /// The check of one moment: within a transaction it holds for all that the transaction does.
  /// - Parameters:
  ///   - level: nil: any will do.
  ///   - time: microseconds since 1970.
  /// - Throws: `identity.sessionMissing`, `identity.sessionNotStanding`, `identity.assuranceTooLow`.
  func callAsFunction(_ principal: Principal, needs level: AssuranceLevel?, at time: Int, in transaction: ReadTransaction) throws {
    guard principal.role == .applicant else { return }
    let session = try session(of: principal, in: transaction)
    let isTheirs = try session.map { try SubjectTable.isSame($0.subject, SubjectID(rawValue: principal.id), in: transaction) } ?? false
    try refusing { () throws(IdentityRefusal) in
      guard let session else {
        if mode == .required { throw .sessionMissing }
        // What is only asserted is taken as the lowest.
        return try AssuranceRule.check(.contact, needs: level)
      }
      guard isTheirs, session.standing(at: time) == .standing else { throw .sessionNotStanding }
      try AssuranceRule.check(session.level, needs: level)
    }
  }

  /// The session that the principal names; nil where it names none.
  private func session(of principal: Principal, in transaction: ReadTransaction) throws -> Session? {
    guard !principal.session.isEmpty else { return nil }
    guard let secret = SessionSecret(principal.session), let session = try SessionTable.find(secret.digest, in: transaction) else {
      throw Refusal(IdentityRefusal.sessionNotStanding)
    }
    return session
  }
}
