import Bus
import Contracts
import ServiceKit
import Store

/// `item.get`: one item, in its current version from memory or in an older one from the store.
struct GetItemOperation: BusOperation {
  let current: CurrentCatalogue
  let store: Store

  nonisolated(nonsending) func handle(_ request: GetItem, _ context: CallContext) async throws -> Contracts.Item {
    guard request.version >= 0 else { throw BusRefusals.badRequest.refusal("version") }
    guard let item = current.snapshot.items[request.code] else { throw ItemRefusals.unknownItem.refusal("code") }
    guard request.version != 0 && request.version != item.version else { return item }
    do {
      let stored = try await store.read { [request] in try $0.version(request.version, of: request.code) }
      guard let stored else { throw ItemRefusals.unknownItem.refusal("version") }
      return try stored.item()
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
