import Bus
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.setState`: pauses, publishes or withdraws the current version of an item.
struct SetItemStateOperation: Command {
  typealias Request = SetItemState

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: SetItemState, _ context: CallContext) async throws -> ItemVersionState {
    guard let state = request.state.standing else { throw BusRefusals.badRequest.refusal("state") }
    guard request.reason.unicodeScalars.count <= CatalogueLimits.text else { throw BusRefusals.badRequest.refusal("reason") }
    return state
  }

  func decide(_ request: SetItemState, _ state: ItemVersionState, _ unit: WorkUnit) throws -> Contracts.Item {
    guard let version = try unit.transaction.currentVersion(of: request.code) else { throw ItemRefusals.unknownItem.refusal("code") }
    guard version.state.next.contains(state) else {
      throw ItemRefusals.badState.refusal("\(version.state.rawValue) -> \(state.rawValue)")
    }
    try unit.transaction.setState(state, of: request.code, at: unit.at)
    let standing = ItemStanding(version: version.version, state: state)
    try unit.append(ItemEvents.stateChanged, of: request.code, CatalogueChanged(request.code, standing, reason: request.reason))
    var item = try version.item()
    item.state = Contracts.ItemState(state)
    return item
  }
}
