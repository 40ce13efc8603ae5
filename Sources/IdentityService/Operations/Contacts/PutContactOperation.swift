import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.putContact`: a contact point is named, and a code is made that is to come back from there. Where none is named the code goes to the one
/// that is verified, for a session to be opened with it.
struct PutContactOperation: Command {
  typealias Request = PutContact

  /// What was read before the writer is taken.
  struct Gathered: Sendable {
    /// nil: the one that is verified.
    let point: ContactPoint?
    let code: String
  }

  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func gather(_ request: PutContact, _ context: CallContext) async throws -> Gathered {
    let kind = try IdentityDomain::ContactKind(request.kind)
    let point = request.address.isEmpty ? nil : try named(request.address, kind)
    return Gathered(point: point, code: ContactCheck.code(from: environment.randomBytes(8)))
  }

  func decide(_ request: PutContact, _ gathered: Gathered, _ unit: WorkUnit) throws -> ContactState {
    let desk = ContactDesk(cipher: cipher, assurance: environment.assurance)
    var standing = try desk.standing(of: request.subject, request.kind, unit)
    // Where neither is one named nor is one verified, the address is refused as any other that is none.
    let point = try gathered.point ?? desk.verified(standing, unit) ?? named(request.address, standing.kind)
    let indexes = cipher.indexes(of: point)
    // What is verified already needs no code, where none is asked for.
    if gathered.point != nil, let verified = standing.verified, indexes.contains(verified.index) {
      return try desk.state(standing, at: unit.at)
    }
    if let pending = standing.pending, let check = try desk.check(pending) {
      try refusing { () throws(IdentityRefusal) in try check.checkPause(at: unit.at) }
    }
    let (subject, kind) = (standing.subject, standing.kind)
    let pending = ContactTable.Record(
      subject: subject, kind: kind, isVerified: false, sealed: try cipher.seal(point.address, for: .contact(subject, kind)),
      index: indexes[0], code: try cipher.seal(gathered.code, for: .code(subject, kind)), madeAt: unit.at, tries: 0)
    try ContactTable.keep(pending, in: unit.transaction)
    standing.pending = pending
    if gathered.point != nil { try History.append(.contactPut, of: subject, detail: kind.rawValue, unit) }
    try unit.append(
      "identity.contactCodeDue", of: subject.rawValue,
      ContactCodeDue.with {
        $0.subject = subject.rawValue
        $0.kind = Contracts::ContactKind(kind)
      })
    return try desk.state(standing, at: unit.at)
  }

  private func named(_ address: String, _ kind: IdentityDomain::ContactKind) throws -> ContactPoint {
    try refusing { () throws(IdentityRefusal) in try ContactPoint(address, kind: kind) }
  }
}
