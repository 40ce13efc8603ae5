import Bus
import Contracts
import ServiceKit
import Store

/// `item.versions`: every version of an item with its life and days, the latest first.
struct ReadItemVersionsOperation: BusOperation {
  static let limit = ResultLimit(usual: 50, most: 200)
  let environment: ServiceEnvironment

  nonisolated(nonsending) func handle(_ request: ReadItemVersions, _ context: CallContext) async throws -> VersionList {
    guard request.before >= 0 else { throw BusRefusals.badRequest.refusal("before") }
    let limit = try Self.limit.count(request.limit)
    let today = environment.today
    var list = VersionList()
    do {
      (list.versions, list.total) = try await environment.store.read { [request] transaction in
        let heads = try transaction.versionHeads(of: request.code, before: request.before == 0 ? nil : request.before, limit: limit)
        return (heads.map { VersionEntry($0, on: today) }, try transaction.countOfVersions(of: request.code))
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
    guard list.total > 0 else { throw ItemRefusals.unknownItem.refusal("code") }
    return list
  }
}
