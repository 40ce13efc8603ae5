import Bus
import Contracts
import ItemDomain

/// One version of an item, as it stands in the store.
struct StoredVersion {
  let code: String
  let version: Int
  let state: ItemVersionState
  /// The contract's message without its state.
  let body: [UInt8]

  var standing: ItemStanding { ItemStanding(version: version, state: state) }

  func item() throws(WireError) -> Contracts.Item {
    var item = try Contracts.Item(decoding: body)
    item.state = Contracts.ItemState(state)
    return item
  }
}
