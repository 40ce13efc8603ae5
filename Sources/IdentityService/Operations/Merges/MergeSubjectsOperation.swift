import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.merge`: two subjects are one. The row of the one that is merged names the one that stays, and nothing else is written.
struct MergeSubjectsOperation: Command {
  typealias Request = MergeSubjects

  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func gather(_ request: MergeSubjects, _ context: CallContext) async throws {}

  func decide(_ request: MergeSubjects, _ gathered: Void, _ unit: WorkUnit) throws -> MergeState {
    let stays = try cipher.party(SubjectID(rawValue: request.stays), named: "stays", in: unit.transaction)
    let merged = try cipher.party(SubjectID(rawValue: request.merged), named: "merged", in: unit.transaction)
    let events = try refusing { () throws(IdentityRefusal) in try Merge.merge(merged, into: stays, ground: request.ground) }
    for case .subjectsMerged(let stays, let merged) in events {
      try SubjectTable.merge(merged, into: stays, at: unit.at, in: unit.transaction)
      try History.append(.merged, of: stays, detail: merged.rawValue, note: try cipher.seal(request.ground, for: .note(stays)), unit)
      try History.append(.mergedInto, of: merged, detail: stays.rawValue, note: try cipher.seal(request.ground, for: .note(merged)), unit)
      try unit.append(
        "identity.subjectsMerged", of: stays.rawValue,
        SubjectsMerged.with {
          $0.stays = stays.rawValue
          $0.merged = merged.rawValue
        })
    }
    return MergeState.with {
      $0.subject = request.merged
      $0.mergedInto = request.stays
    }
  }
}

extension FieldCipher {
  /// A subject as a merge decides on it.
  /// - Throws: `identity.unknownSubject`, naming the field.
  func party(_ id: SubjectID, named field: String, in transaction: Transaction) throws -> Merge.Party {
    guard let record = try SubjectTable.party(id, in: transaction) else { throw IdentityRefusals.unknownSubject.refusal(field) }
    return Merge.Party(try group(record), mergedInto: record.mergedInto)
  }
}
