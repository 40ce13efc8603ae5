import Bus
import Contracts
import ItemDomain
import ServiceKit

/// `item.lifeEvents`: the events of life (一件事) of which something can be applied for.
struct ListLifeEventsOperation: BusOperation {
  let current: CurrentCatalogue

  nonisolated(nonsending) func handle(_ request: ListLifeEvents, _ context: CallContext) async throws -> LifeEventList {
    let events = current.snapshot.search.lifeEvents(request.target.filter)
    return LifeEventList.with { $0.events = events.map { LifeEventEntry($0.event, items: $0.items) } }
  }
}
