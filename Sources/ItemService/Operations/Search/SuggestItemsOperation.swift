import Bus
import Contracts
import ItemDomain
import ServiceKit

/// `item.suggest`: how somebody may go on typing.
struct SuggestItemsOperation: BusOperation {
  static let limit = ResultLimit(usual: 8, most: SearchLimits.suggestions.upperBound)
  let current: CurrentCatalogue

  nonisolated(nonsending) func handle(_ request: SuggestItems, _ context: CallContext) async throws -> SuggestionList {
    let limit = try Self.limit.count(request.limit)
    do {
      return try await Self.suggest(current.snapshot.search, request, limit)
    } catch {
      throw error.refusal
    }
  }

  /// Away from the thread of the sockets, on which a handler begins.
  @concurrent private static func suggest(
    _ search: ItemSearch, _ request: SuggestItems, _ limit: Int
  ) async throws(SearchRefusal) -> SuggestionList {
    var list = SuggestionList()
    list.suggestions = try search.suggestions(request.text, target: request.target.filter, limit: limit).map { Contracts.Suggestion($0) }
    return list
  }
}
