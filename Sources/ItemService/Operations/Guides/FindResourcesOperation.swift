import Bus
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.resources`: the register, page by page; what stands for a material or proves a certificate type.
struct FindResourcesOperation: BusOperation {
  static let limit = ResultLimit(usual: 50, most: 200)
  /// Resources that are read at once where the retired ones are listed too.
  private static let batch = 500
  let current: CurrentCatalogue
  let store: Store

  nonisolated(nonsending) func handle(_ request: FindResources, _ context: CallContext) async throws -> ResourceList {
    let limit = try Self.limit.count(request.limit)
    guard request.includingRetired else { return await Self.listed(current.snapshot.catalogue, request, limit) }
    do {
      return try await store.read { [request] in try Self.all($0, request, limit) }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }

  /// Away from the thread of the sockets, on which a handler begins.
  @concurrent private static func listed(_ catalogue: Catalogue, _ request: FindResources, _ limit: Int) async -> ResourceList {
    let found = catalogue.resources.map { ResourceEntry($0) }.filter { answers($0, request) }
    var list = ResourceList()
    list.resources = Array(found.drop { $0.code <= request.after }.prefix(limit))
    list.total = found.count
    return list
  }

  private static func all(_ transaction: ReadTransaction, _ request: FindResources, _ limit: Int) throws -> ResourceList {
    var list = ResourceList()
    var after = ""
    while true {
      let page = try transaction.resources(after: after, limit: batch)
      guard let last = page.last else { return list }
      for entry in page.map({ ResourceEntry($0.draft, retired: !$0.isListed) }) where answers(entry, request) {
        list.total += 1
        if entry.code > request.after, list.resources.count < limit { list.resources.append(entry) }
      }
      after = last.draft.code
    }
  }

  private static func answers(_ entry: ResourceEntry, _ request: FindResources) -> Bool {
    (request.material.isEmpty || entry.materials.contains(request.material))
      && (request.certificateType.isEmpty || entry.certificateTypes.contains(request.certificateType))
  }
}
