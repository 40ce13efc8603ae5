import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.putContact`: a contact point is named, and a code is made that is to come back from there.
struct PutContactOperation: Command {
  typealias Request = PutContact

  /// What was read before the writer is taken.
  struct Gathered: Sendable {
    let point: ContactPoint
    let indexes: [[UInt8]]
    let code: String
  }

  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func gather(_ request: PutContact, _ context: CallContext) async throws -> Gathered {
    let kind = try IdentityDomain::ContactKind(request.kind)
    let point = try refusing { () throws(IdentityRefusal) in try ContactPoint(request.address, kind: kind) }
    return Gathered(
      point: point, indexes: cipher.indexes(of: point),
      code: ContactCheck.code(from: environment.randomBytes(8)))
  }

  func decide(_ request: PutContact, _ gathered: Gathered, _ unit: WorkUnit) throws -> ContactState {
    let desk = ContactDesk(cipher: cipher, assurance: environment.assurance)
    var standing = try desk.standing(of: request.subject, request.kind, unit)
    // What is verified already needs no code.
    if let verified = standing.verified, gathered.indexes.contains(verified.index) { return try desk.state(standing, at: unit.at) }
    if let pending = standing.pending, let check = try desk.check(pending) {
      try refusing { () throws(IdentityRefusal) in try check.checkPause(at: unit.at) }
    }
    let (subject, kind) = (standing.subject, standing.kind)
    let pending = ContactTable.Record(
      subject: subject, kind: kind, isVerified: false, sealed: try cipher.seal(gathered.point.address, for: .contact(subject, kind)),
      index: gathered.indexes[0], code: try cipher.seal(gathered.code, for: .code(subject, kind)), madeAt: unit.at, tries: 0)
    try ContactTable.keep(pending, in: unit.transaction)
    standing.pending = pending
    try History.append(.contactPut, of: subject, detail: kind.rawValue, unit)
    try unit.append(
      "identity.contactCodeDue", of: subject.rawValue,
      ContactCodeDue.with {
        $0.subject = subject.rawValue
        $0.kind = Contracts::ContactKind(kind)
      })
    return try desk.state(standing, at: unit.at)
  }
}
