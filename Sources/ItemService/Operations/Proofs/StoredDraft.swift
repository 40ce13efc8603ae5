import Bus
import Contracts
import ItemDomain
import ServiceKit
import Store

/// The draft of an item, as the import format writes it.
enum StoredDraft {
  /// nil where the item has none.
  static func read(_ code: String, _ store: Store) async throws -> ItemDraft? {
    do {
      return try await store.read { transaction -> ItemDraft? in
        guard let version = try transaction.versionOfDraft(of: code) else { return nil }
        return try transaction.itemDraft(code, version: version)
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
