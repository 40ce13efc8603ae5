import Bus
import Contracts
import ServiceKit
import Store

/// `item.imports`: the imports that are known, the latest first. What is read and judged is known to the instance that works at it.
struct ListImportsOperation: BusOperation {
  static let limit = ResultLimit(usual: 50, most: 200)
  let store: Store
  let clock: WallClock
  let board: ImportBoard

  nonisolated(nonsending) func handle(_ request: ListImports, _ context: CallContext) async throws -> ImportList {
    let limit = try Self.limit.count(request.limit)
    let now = clock.microseconds()
    var list = ImportList()
    do {
      (list.imports, list.total) = try await store.read { transaction in
        (try transaction.imports(at: now, limit: limit), try transaction.countOfImports(at: now))
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
    for place in list.imports.indices {
      guard let id = list.imports[place].progress?.id, let progress = board.progress(of: id) else { continue }
      list.imports[place].progress = progress
    }
    return list
  }
}
