import Bus
import Contracts
import ServiceKit
import Store

/// `item.importProgress`: how far an import has come. What is read and judged is known to the instance that works at it.
struct ReadImportProgressOperation: BusOperation {
  let store: Store
  let clock: WallClock
  let board: ImportBoard

  nonisolated(nonsending) func handle(_ request: ReadImportProgress, _ context: CallContext) async throws -> ImportProgress {
    if let progress = board.progress(of: request.id) { return progress }
    do {
      let now = clock.microseconds()
      return try await store.read { [request] in try $0.knownImport(request.id, at: now).progress }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
