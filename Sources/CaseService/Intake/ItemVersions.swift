import Bus
import CaseDomain
import Contracts
import ServiceKit
import Synchronization

/// Items by code and version, kept for a while once they were read: what a version says never changes.
///
/// Which version is in force, and whether it is paused, is asked anew for every case, of the store of the item service and not of any memory
/// (`item.current`): so no case is filed by a version that was replaced before, however late anybody hears of it.
///
/// Item services that a setting gives one catalogue have a store each, and each its own numbers. Therefore nothing is kept for long, and an
/// instance that does not know the number that another told is asked for its own.
final class ItemVersions: Sendable {
  private struct Key: Hashable {
    let code: String
    let version: Int
  }

  private struct Kept {
    let item: Item
    /// Microseconds since 1970.
    let at: Int
  }

  private let clock: WallClock
  private let kept = Mutex<[Key: Kept]>([:])

  init(clock: WallClock) {
    self.clock = clock
  }

  /// The version of an item that is applied for now, in the state in which it is.
  /// - Throws: as `item.current` and `item.get` do.
  nonisolated(nonsending) func current(of code: String, _ context: CallContext) async throws(Refusal) -> Item {
    let entry = try await context.call(CurrentVersion.with { $0.code = code })
    do throws(Refusal) {
      var item = try await version(entry.version, of: code, context)
      item.state = entry.state
      return item
    } catch {
      guard error.code == ItemRefusals.unknownItem.code else { throw error }
      return try await context.call(GetItem.with { $0.code = code })
    }
  }

  private nonisolated(nonsending) func version(_ version: Int, of code: String, _ context: CallContext) async throws(Refusal) -> Item {
    let key = Key(code: code, version: version)
    let now = clock.microseconds()
    if let found = kept.withLock({ $0[key] }), now - found.at < CaseLimits.itemVersionLife { return found.item }
    let item = try await context.call(GetItem.with { ($0.code, $0.version) = (code, version) })
    kept.withLock { kept in
      if kept.count >= CaseLimits.itemVersions { kept.removeAll(keepingCapacity: true) }
      kept[key] = Kept(item: item, at: now)
    }
    return item
  }
}
