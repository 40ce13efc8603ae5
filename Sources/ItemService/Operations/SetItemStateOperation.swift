import Bus
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.setState`: pauses, publishes or withdraws the current version of an item.
struct SetItemStateOperation: Command {
  typealias Request = SetItemState

  let environment: ServiceEnvironment
  let current: CurrentCatalogue

  nonisolated(nonsending) func gather(_ request: SetItemState, _ context: CallContext) async throws -> ItemVersionState {
    guard let state = request.state.standing else { throw BusRefusals.badRequest.refusal("state") }
    guard request.reason.unicodeScalars.count <= CatalogueLimits.text else { throw BusRefusals.badRequest.refusal("reason") }
    return state
  }

  func decide(_ request: SetItemState, _ state: ItemVersionState, _ unit: WorkUnit) throws -> Contracts.Item {
    guard var version = try unit.transaction.currentVersion(of: request.code) else { throw ItemRefusals.unknownItem.refusal("code") }
    guard version.head.state.next.contains(state) else {
      throw ItemRefusals.badState.refusal("\(version.head.state.rawValue) -> \(state.rawValue)")
    }
    let snapshot = current.snapshot
    if version.head.state == .draft, state == .published, let draft = try version.itemDraft() {
      // What an import listed as a draft is published here without a day of its own, and by the same gate.
      try ItemJudgement(draft, in: snapshot.catalogue).checkPublishable()
    }
    let revision = try unit.transaction.nextRevision(snapshot.codeLengths, at: unit.at)
    version.head = try VersionChange(unit: unit, revision: revision).set(state, of: version, reason: request.reason)
    return try version.item(on: unit.day)
  }
}
