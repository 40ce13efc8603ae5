import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.verifyContact`: the code came back. Right, and the point takes the place of the one of before; wrong, and that counts.
struct VerifyContactOperation: Command {
  typealias Request = VerifyContact

  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func gather(_ request: VerifyContact, _ context: CallContext) async throws {}

  func decide(_ request: VerifyContact, _ gathered: Void, _ unit: WorkUnit) throws -> ContactState {
    let desk = ContactDesk(cipher: cipher, assurance: environment.assurance)
    var standing = try desk.standing(of: request.subject, request.kind, unit)
    guard let pending = standing.pending, let check = try desk.check(pending) else { throw IdentityRefusals.codeNotWaited.refusal() }
    switch try refusing({ () throws(IdentityRefusal) in try check.given(request.code, at: unit.at) }) {
    case .wrong(let counted):
      let waiting = pending.standing(isVerified: false, code: pending.code, madeAt: counted.madeAt, tries: counted.tries)
      try ContactTable.keep(waiting, in: unit.transaction)
      standing.pending = waiting
    case .verified:
      let verified = pending.standing(isVerified: true, code: nil, madeAt: unit.at, tries: 0)
      try ContactTable.removePending(of: standing.subject, standing.kind, in: unit.transaction)
      try ContactTable.keep(verified, in: unit.transaction)
      try History.append(.contactVerified, of: standing.subject, detail: standing.kind.rawValue, unit)
      (standing.verified, standing.pending) = (verified, nil)
    }
    return try desk.state(standing, at: unit.at)
  }
}
