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
    let filter = ItemFilter(
      target: request.target.filter, department: request.department.isEmpty ? nil : request.department,
      instantOnly: request.instantOnly, zeroVisitsOnly: request.zeroVisitsOnly)
    do {
      return try await Self.search(current.snapshot.search, request.text, filter, limit)
    } catch {
      switch error {
      case .queryTooLong(let characters): throw ItemRefusals.badSearch.refusal("text: \(characters) characters")
      case .limitOutOfRange: throw BusRefusals.badRequest.refusal("limit")
      }
    }
  }

  /// Away from the thread of the sockets, on which a handler begins.
  @concurrent private static func search(
    _ search: ItemSearch, _ text: String, _ filter: ItemFilter, _ limit: Int
  ) async throws(SearchRefusal) -> ItemList {
    let found = try search.search(text, filter: filter, limit: limit)
    var list = ItemList()
    list.items = found.hits.map { ItemSummary($0) }
    list.total = found.total
    return list
  }
}
