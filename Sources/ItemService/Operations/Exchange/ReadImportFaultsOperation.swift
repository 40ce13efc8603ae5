import Bus
import Contracts
import ServiceKit
import Store

/// `item.importFaults`: the faults of an import that was judged, page by page.
struct ReadImportFaultsOperation: BusOperation {
  static let limit = ResultLimit(usual: 100, most: 500)
  let store: Store
  let clock: WallClock

  nonisolated(nonsending) func handle(_ request: ReadImportFaults, _ context: CallContext) async throws -> ImportFaultList {
    let limit = try Self.limit.count(request.limit)
    guard request.after >= 0 else { throw BusRefusals.badRequest.refusal("after") }
    do {
      let now = clock.microseconds()
      return try await store.read { [request] transaction in
        let stored = try transaction.knownImport(request.id, at: now)
        var list = ImportFaultList()
        list.faults = try transaction.importFaults(request.id, after: request.after, limit: limit)
        list.total = (stored.outcome?.blocking ?? 0) + (stored.outcome?.warnings ?? 0)
        list.next = list.faults.count == limit ? request.after + limit : 0
        return list
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
