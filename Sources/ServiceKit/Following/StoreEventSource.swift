import Bus
import Contracts
import Store

/// The log of a service's store, as the bus pushes it to those who follow.
struct StoreEventSource: EventSource {
  let store: Store

  /// Programs and those who watch over them; people read their own through the services.
  var roles: Set<Role> { [.service, .operator, .auditor] }

  nonisolated(nonsending) func page(after position: UInt64, limit: Int) async throws -> LogPage {
    do {
      return try await store.read { transaction in
        let bounds = try transaction.eventBounds()
        let events = try transaction.events(after: Int64(clamping: position), limit: limit).map { stored in
          LoggedEvent(position: UInt64(stored.sequence), body: Event(stored).encoded())
        }
        return LogPage(events: events, oldest: UInt64(bounds.oldest), head: UInt64(bounds.newest))
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }

  nonisolated(nonsending) func wait(after position: UInt64) async { _ = await store.waitForEvents(after: Int64(clamping: position)) }
}
