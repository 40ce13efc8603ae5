import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.readsOf`: who read a subject's data, when, for which case, and which fields. For the subject itself and for auditors.
struct ReadsOfSubjectOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func handle(_ request: ReadsOfSubject, _ context: CallContext) async throws -> ReadList {
    guard request.after >= 0 else { throw BusRefusals.badRequest.refusal("after") }
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit") }
    let limit = request.limit == 0 ? IdentityLimits.readsByDefault : min(request.limit, IdentityLimits.readsAtMost)
    let id = SubjectID(rawValue: request.subject)
    let (_, entries) = try await PurposeBoundRead(for: try purpose(of: context.principal), context, environment, cipher)([.reads]) {
      transaction in
      guard let root = try SubjectTable.root(of: id, in: transaction) else { throw IdentityRefusals.unknownSubject.refusal() }
      return (ReadTarget(root, asked: id), try ReadLedger.entries(of: root, after: request.after, limit: limit, in: transaction))
    }
    return ReadList.with { $0.reads = entries.map(ReadEntry.init) }
  }

  /// The ledger is read for one of two reasons, and the role tells which.
  private func purpose(of principal: Principal) throws(Refusal) -> IdentityDomain::Purpose {
    switch principal.role {
    case .applicant: .own
    case .auditor: .audit
    default: throw IdentityRefusals.notOwnData.refusal()
    }
  }
}
