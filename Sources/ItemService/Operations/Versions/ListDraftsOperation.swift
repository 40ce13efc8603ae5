import Bus
import Contracts
import ServiceKit
import Store

/// `item.drafts`: drafts, and versions that wait for their day, page by page.
struct ListDraftsOperation: BusOperation {
  static let limit = ResultLimit(usual: 50, most: 200)
  let environment: ServiceEnvironment

  nonisolated(nonsending) func handle(_ request: ListDrafts, _ context: CallContext) async throws -> VersionList {
    guard request.afterVersion >= 0 else { throw BusRefusals.badRequest.refusal("afterVersion") }
    let limit = try Self.limit.count(request.limit)
    let today = environment.today
    do {
      return try await environment.store.read { [request] transaction in
        var list = VersionList()
        list.versions = try transaction.pendingVersions(after: request.after, request.afterVersion, limit: limit)
          .map { VersionEntry($0, on: today) }
        list.total = try transaction.countOfPendingVersions()
        return list
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
