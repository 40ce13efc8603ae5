import Bus
import Contracts
import ItemDomain
import ServiceKit

/// `item.dropDraft`: a draft, or a version that waits for its day, is withdrawn before anybody could apply for it.
struct DropDraftOperation: Command {
  typealias Request = DropDraft

  let environment: ServiceEnvironment
  let current: CurrentCatalogue

  nonisolated(nonsending) func gather(_ request: DropDraft, _ context: CallContext) async throws {
    guard request.version >= 0 else { throw BusRefusals.badRequest.refusal("version") }
  }

  func decide(_ request: DropDraft, _ gathered: Void, _ unit: WorkUnit) throws -> VersionEntry {
    var number = request.version
    if number == 0 {
      guard let draft = try unit.transaction.draftHead(of: request.code) else { throw ItemRefusals.noDraft.refusal("code") }
      number = draft.version
    }
    let heads = try unit.transaction.openVersions(of: request.code)
    let before = VersionTimeline(heads.map(\.dated))
    let after: VersionTimeline
    do {
      after = try before.dropping(number, today: unit.day)
    } catch {
      throw Self.refusal(error)
    }
    // A draft is no part of the catalogue; what waits is judged with every import.
    let isDraft = heads.contains { $0.version == number && $0.state == .draft }
    let revision =
      isDraft ? PutItemDraftOperation.noRevision : try unit.transaction.nextRevision(current.snapshot.codeLengths, at: unit.at)
    try VersionChange(unit: unit, revision: revision).apply(after.changes(since: before), of: request.code, from: heads)
    guard let head = try unit.transaction.versionHead(number, of: request.code) else { throw ItemRefusals.unknownItem.refusal("version") }
    return VersionEntry(head, on: unit.day)
  }

  private static func refusal(_ error: VersionRefusal) -> Refusal {
    guard case .notDraft(let state) = error else { return ItemRefusals.unknownItem.refusal("version") }
    return ItemRefusals.badState.refusal("\(state.rawValue) -> dropped")
  }
}
