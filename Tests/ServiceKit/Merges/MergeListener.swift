import Bus
import Contracts
import ServiceKit
import Store

/// A service that hears of merges, and of an event that it never can take.
struct MergeListener: SuiteService {
  static let name = "listener"
  static let migrations = [MergedSubjectTable.migration(1)]
  let operations: [any BusOperation]
  let reactions: [any EventReaction] = [MergeReaction(), StuckReaction()]

  init(_ environment: ServiceEnvironment) async throws { operations = [ReadHeardOperation(store: environment.store)] }
}

private struct StuckReaction: EventReaction {
  let stream = MergeSource.name
  let kinds = [MergeSource.stuck]

  func gather(_ event: Event, _ bus: any Caller) async throws { throw BusRefusals.unavailable.refusal("stuck") }

  func apply(_ event: Event, _ gathered: Void, _ unit: WorkUnit) throws {}
}

private struct ReadHeardOperation: BusOperation {
  let store: Store

  func handle(_ request: ReadHeard, _ context: CallContext) async throws -> Heard {
    try await store.read { transaction in
      let ids = try MergedSubjectTable.ids(of: request.subject, in: transaction)
      let (learned, followed) = (try transaction.cursor(of: "identity.merges"), try transaction.cursor(of: MergeSource.name))
      return Heard.with { ($0.ids, $0.learned, $0.followed) = (ids, Int(learned), Int(followed)) }
    }
  }
}
