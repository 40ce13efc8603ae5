import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.duplicates`: subjects that may be one, of one subject or of a page over all. It shows ids and masked names, and each subject shown has
/// its row in the ledger.
struct FindDuplicatesOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func handle(_ request: FindDuplicates, _ context: CallContext) async throws -> DuplicateList {
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit") }
    let isAudit = context.principal.role == .auditor
    let limit = request.limit == 0 ? IdentityLimits.duplicatesByDefault : min(request.limit, IdentityLimits.duplicatesAtMost)
    let read = try PurposeBoundRead(for: isAudit ? .audit : .upkeep, context, environment, cipher)
    return try await read.ofEach([isAudit ? .kind : .name]) { [cipher] transaction in
      let search = DuplicateSearch(cipher: cipher, transaction: transaction)
      guard request.subject.isEmpty else {
        let id = SubjectID(rawValue: request.subject)
        guard let root = try SubjectTable.root(of: id, in: transaction) else { throw IdentityRefusals.unknownSubject.refusal() }
        let found = try search.candidates(of: root)
        let shown = [ReadTarget(root, asked: id)] + targets(search.others(in: found, than: [root]))
        return (shown, try search.list(found, showingNames: !isAudit))
      }
      let roots = try MatchTable.roots(after: request.after, limit: limit, in: transaction)
      // Of each two the one whose id comes first tells of it.
      let found = try roots.flatMap { root in try search.candidates(of: root).filter { $0.candidate.rawValue > root.rawValue } }
      var list = try search.list(found, showingNames: !isAudit)
      list.next = roots.count == limit ? roots.last?.rawValue ?? "" : ""
      return (targets(search.others(in: found, than: [])), list)
    }
  }

  /// Those that a search finds stand for themselves.
  private func targets(_ roots: [SubjectID]) -> [ReadTarget] { roots.map { ReadTarget($0, asked: $0) } }
}
