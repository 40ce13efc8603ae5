import Bus
import Contracts
import ItemDomain
import ServiceKit

/// `item.search`: the published items that answer everyday words, best first.
struct SearchItemsOperation: BusOperation {
  static let limit = ResultLimit(usual: 10, most: 100)
  let current: CurrentCatalogue

  nonisolated(nonsending) func handle(_ request: SearchItems, _ context: CallContext) async throws -> ItemList {
    let limit = try Self.limit.count(request.limit)
    do {
      return try await Self.search(current.snapshot.search, request, limit)
    } catch {
      throw error.refusal
    }
  }

  /// Away from the thread of the sockets, on which a handler begins.
  @concurrent private static func search(_ search: ItemSearch, _ request: SearchItems, _ limit: Int) async throws(SearchRefusal) -> ItemList
  {
    let filter = ItemFilter(
      target: request.target.filter, department: request.department.isEmpty ? nil : request.department,
      lifeEvent: request.lifeEvent.isEmpty ? nil : request.lifeEvent, region: request.region.isEmpty ? nil : request.region,
      instantOnly: request.instantOnly, zeroVisitsOnly: request.zeroVisitsOnly)
    let found = try search.search(
      request.text, filter: filter, limit: limit, offset: request.offset, countingFacets: request.facets)
    var list = ItemList()
    list.items = found.hits.map { ItemSummary($0) }
    list.total = found.total
    list.facets = found.facets.map { SearchFacet($0) }
    list.corrected = found.corrected ?? ""
    return list
  }
}
