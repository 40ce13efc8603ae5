import Bus
import CaseDomain
import Contracts
import Synchronization

/// Items by code and version, kept once they were read: what a version says never changes.
///
/// Which version is in force, and whether it is paused, is asked anew for every case, of the store of the item service and not of any memory
/// (`item.current`): so no case is filed by a version that was replaced before, however late anybody hears of it.
final class ItemVersions: Sendable {
  private struct Key: Hashable {
    let code: String
    let version: Int
  }

  private let kept = Mutex<[Key: Item]>([:])

  /// The version of an item that is applied for now, in the state in which it is.
  /// - Throws: as `item.current` and `item.get` do.
  nonisolated(nonsending) func current(of code: String, _ context: CallContext) async throws(Refusal) -> Item {
    let entry = try await context.call(CurrentVersion.with { $0.code = code })
    var item = try await version(entry.version, of: code, context)
    item.state = entry.state
    return item
  }

  private nonisolated(nonsending) func version(_ version: Int, of code: String, _ context: CallContext) async throws(Refusal) -> Item {
    let key = Key(code: code, version: version)
    if let item = kept.withLock({ $0[key] }) { return item }
    let item = try await context.call(GetItem.with { ($0.code, $0.version) = (code, version) })
    kept.withLock { kept in
      if kept.count >= CaseLimits.itemVersions { kept.removeAll(keepingCapacity: true) }
      kept[key] = item
    }
    return item
  }
}
