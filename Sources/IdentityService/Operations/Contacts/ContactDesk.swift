import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// What the commands on contact points have in common: whose it is, and how it stands.
struct ContactDesk: Sendable {
  let cipher: FieldCipher
  let assurance: AssuranceMode

  /// The contact points of one kind of a subject, in a transaction.
  struct Standing {
    let subject: SubjectID
    let kind: IdentityDomain::ContactKind
    var verified: ContactTable.Record?
    var pending: ContactTable.Record?
  }

  /// Finds the contact points that a command is about; an applicant's are their own.
  /// - Throws: `identity.notOwnData`, `identity.unknownSubject`, `bus.badRequest`; what ``AssuranceCheck`` throws.
  func standing(of subject: String, _ kind: Contracts::ContactKind, _ unit: WorkUnit) throws -> Standing {
    let kind = try IdentityDomain::ContactKind(kind)
    let id = SubjectID(rawValue: subject)
    try AssuranceCheck(mode: assurance)(unit.principal, needs: nil, at: unit.at, in: unit.transaction)
    let root = try SubjectTable.living(id, in: unit.transaction)
    if unit.principal.role == .applicant {
      let own = SubjectID(rawValue: unit.principal.id)
      guard let root, try SubjectTable.root(of: own, in: unit.transaction) == root else { throw IdentityRefusals.notOwnData.refusal() }
    }
    guard let root else { throw IdentityRefusals.unknownSubject.refusal() }
    let points = try ContactTable.points(of: root, kind, in: unit.transaction)
    return Standing(subject: root, kind: kind, verified: points.first(where: \.isVerified), pending: points.first { !$0.isVerified })
  }

  /// The point of a kind at which a subject is reached, which may have come with a merge.
  func verified(_ standing: Standing, _ unit: WorkUnit) throws -> ContactPoint? {
    let points = try ContactTable.verified(of: standing.subject, in: unit.transaction)
    return try points.first { $0.kind == standing.kind }.map { ContactPoint(stored: try address($0), kind: $0.kind) }
  }

  func address(_ point: ContactTable.Record) throws(FieldCipherError) -> String {
    try cipher.open(point.sealed, for: .contact(point.subject, point.kind))
  }

  /// The check that a contact point waits for.
  func check(_ point: ContactTable.Record) throws(FieldCipherError) -> ContactCheck? {
    guard let code = point.code else { return nil }
    return ContactCheck(code: try cipher.open(code, for: .code(point.subject, point.kind)), madeAt: point.madeAt, tries: point.tries)
  }

  /// What stays of a point that waited: when its code was made and that it is spent, and neither address nor code. Without it who removes
  /// and names by turns would have as many codes, and tries, as they like.
  func spent(_ check: ContactCheck, of subject: SubjectID, _ kind: IdentityDomain::ContactKind) throws -> ContactTable.Record {
    ContactTable.Record(
      subject: subject, kind: kind, isVerified: false, sealed: try cipher.seal("", for: .contact(subject, kind)), index: [],
      code: try cipher.seal("", for: .code(subject, kind)), madeAt: check.madeAt, tries: ContactCheck.mostTries)
  }

  /// How a contact point stands, without the address and the code: the inbox keeps this reply in the clear.
  func state(_ standing: Standing, at now: Int) throws(FieldCipherError) -> ContactState {
    var state = ContactState()
    state.subject = standing.subject.rawValue
    state.kind = Contracts::ContactKind(standing.kind)
    state.isVerified = standing.verified != nil
    if let pending = standing.pending, let check = try check(pending), check.isOpen(at: now) {
      state.isPending = true
      state.codeUntil = check.until
      state.triesLeft = check.triesLeft
    }
    return state
  }
}
