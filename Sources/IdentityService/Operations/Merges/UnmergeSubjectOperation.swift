import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.unmerge`: a merge is undone by clearing the name that it wrote.
struct UnmergeSubjectOperation: Command {
  typealias Request = UnmergeSubject

  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func gather(_ request: UnmergeSubject, _ context: CallContext) async throws {}

  func decide(_ request: UnmergeSubject, _ gathered: Void, _ unit: WorkUnit) throws -> MergeState {
    let merged = try cipher.party(SubjectID(rawValue: request.merged), named: "merged", in: unit.transaction)
    let events = try refusing { () throws(IdentityRefusal) in try Merge.unmerge(merged, ground: request.ground) }
    for case .subjectsUnmerged(let stays, let merged) in events {
      try SubjectTable.merge(merged, into: nil, at: unit.at, in: unit.transaction)
      try spendCodes(of: stays, sentTo: merged, unit)
      try History.append(.unmerged, of: stays, detail: merged.rawValue, note: try cipher.seal(request.ground, for: .note(stays)), unit)
      try History.append(.unmergedFrom, of: merged, detail: stays.rawValue, note: try cipher.seal(request.ground, for: .note(merged)), unit)
      try unit.append(
        "identity.subjectsUnmerged", of: stays.rawValue,
        SubjectsUnmerged.with {
          $0.stays = stays.rawValue
          $0.merged = merged.rawValue
        })
    }
    return MergeState.with { $0.subject = request.merged }
  }

  /// A code that waits at the one that stays may have been made for a point that came with the merge: from now on that is another's, and
  /// neither told nor verified there.
  private func spendCodes(of stays: SubjectID, sentTo merged: SubjectID, _ unit: WorkUnit) throws {
    let desk = ContactDesk(cipher: cipher, assurance: environment.assurance)
    let theirs = try ContactTable.points(of: merged, in: unit.transaction).flatMap { point in
      cipher.indexes(of: ContactPoint(stored: try desk.address(point), kind: point.kind))
    }
    for point in try ContactTable.points(of: stays, in: unit.transaction) where point.subject == stays && theirs.contains(point.index) {
      guard let check = try desk.check(point) else { continue }
      try ContactTable.keep(try desk.spent(check, of: stays, point.kind), in: unit.transaction)
    }
  }
}
