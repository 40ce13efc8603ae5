import Bus
import Contracts
import ItemDomain
import ServiceKit

/// `item.list`: the items that people may come across, page by page.
struct ListItemsOperation: BusOperation {
  static let limit = ResultLimit(usual: 50, most: 200)
  let current: CurrentCatalogue

  nonisolated(nonsending) func handle(_ request: ListItems, _ context: CallContext) async throws -> ItemList {
    let limit = try Self.limit.count(request.limit)
    let filter = ItemFilter(
      target: request.target.filter, department: request.department.isEmpty ? nil : request.department,
      lifeEvent: request.lifeEvent.isEmpty ? nil : request.lifeEvent, instantOnly: request.instantOnly,
      zeroVisitsOnly: request.zeroVisitsOnly)
    return await Self.list(current.snapshot.catalogue, filter, after: request.after, limit)
  }

  /// Away from the thread of the sockets, on which a handler begins.
  @concurrent private static func list(_ catalogue: Catalogue, _ filter: ItemFilter, after: String, _ limit: Int) async -> ItemList {
    let items = catalogue.items.filter { ($0.state == .published || $0.state == .paused) && filter.admits($0, in: catalogue) }
    var list = ItemList()
    list.items = items.drop { $0.code <= after }.prefix(limit).map { ItemSummary($0) }
    list.total = items.count
    return list
  }
}
