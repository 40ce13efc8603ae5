import Bus
import Contracts
import ServiceKit
import Store

/// `item.current`: which version of an item is applied for on a day.
///
/// It reads the store and no memory: whoever asks before he decides cannot decide by a version that another instance has replaced meanwhile.
struct CurrentVersionOperation: BusOperation {
  let environment: ServiceEnvironment

  nonisolated(nonsending) func handle(_ request: CurrentVersion, _ context: CallContext) async throws -> VersionEntry {
    let day = try RequestedDay.read(request.on, "on", today: environment.today)
    let head: VersionHead?
    do {
      head = try await environment.store.read { [request] in try $0.versionHead(of: request.code, on: day) }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
    guard let head else { throw ItemRefusals.unknownItem.refusal("code") }
    return VersionEntry(head, on: day)
  }
}
