import Bus
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.markChecked`: somebody has looked at a draft, and no finding keeps it from publication.
struct MarkItemCheckedOperation: Command {
  typealias Request = MarkItemChecked

  let environment: ServiceEnvironment
  let current: CurrentCatalogue

  func gather(_ request: MarkItemChecked, _ context: CallContext) async throws -> JudgedDraft {
    try await JudgedDraft.read(request.code, request.version, current, environment.store)
  }

  func decide(_ request: MarkItemChecked, _ judged: JudgedDraft, _ unit: WorkUnit) throws -> VersionEntry {
    guard var head = try unit.transaction.versionHead(request.version, of: request.code) else {
      throw ItemRefusals.unknownItem.refusal("version")
    }
    guard head.state == .draft else { throw ItemRefusals.badState.refusal(head.state.rawValue) }
    try judged.checkStands(request.code, request.version, in: unit.transaction)
    try judged.judgement.checkPublishable()
    // Only what an import listed as a draft is a part of the catalogue, as it is told.
    let revision = head.dated.isCurrent ? try unit.transaction.nextRevision(judged.codeLengths, at: unit.at) : judged.revision
    head.dated.isChecked = true
    (head.changedAt, head.changedBy) = (unit.at, unit.principal.id)
    (head.checkedAt, head.checkedBy) = (unit.at, unit.principal.id)
    if head.dated.isCurrent { try unit.transaction.mark(revision: revision, head.version, of: head.code) }
    try unit.transaction.set(note: head.note, at: unit.at, by: unit.principal.id, head.version, of: head.code)
    try unit.transaction.mark(checkedAt: unit.at, by: unit.principal.id, head.version, of: head.code)
    try VersionChange(unit: unit, revision: revision).tell(head)
    return VersionEntry(head, on: unit.day)
  }
}
