import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.merges`: which ids mean another subject now, as events have told services that follow. It tells ids and nobody's data.
struct ReadMergesOperation: BusOperation {
  let environment: ServiceEnvironment

  nonisolated(nonsending) func handle(_ request: ReadMerges, _ context: CallContext) async throws -> MergeList {
    let page = try PageRequest(after: request.after, limit: request.limit, most: IdentityLimits.mergesOfAnswer)
    do {
      let (found, newest) = try await environment.store.read { transaction in
        // Of one snapshot, so that no event lies between the two.
        (
          try MergeTable.page(after: page.after, limit: page.limit + 1, in: transaction), try transaction.eventBounds().newest
        )
      }
      let (entries, next) = page.cut(found, place: \.place)
      return MergeList.with {
        $0.merges = entries.map { entry in
          MergeState.with { ($0.subject, $0.mergedInto) = (entry.merged.rawValue, entry.stays.rawValue) }
        }
        $0.next = next
        $0.sequence = Int(newest)
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
