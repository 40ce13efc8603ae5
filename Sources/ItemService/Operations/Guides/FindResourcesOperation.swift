import Bus
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.resources`: the register, page by page; what stands for a material or proves a certificate type.
struct FindResourcesOperation: BusOperation {
  static let limit = ResultLimit(usual: 50, most: 200)
  let current: CurrentCatalogue
  let store: Store

  nonisolated(nonsending) func handle(_ request: FindResources, _ context: CallContext) async throws -> ResourceList {
    let limit = try Self.limit.count(request.limit)
    guard request.includingRetired else { return await Self.list(current.snapshot.catalogue, request, limit) }
    do {
      return Self.page(try await store.read { try $0.resources() }.map { ResourceEntry($0.draft, retired: !$0.isListed) }, request, limit)
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }

  /// Away from the thread of the sockets, on which a handler begins.
  @concurrent private static func list(_ catalogue: Catalogue, _ request: FindResources, _ limit: Int) async -> ResourceList {
    page(catalogue.resources.map { ResourceEntry($0) }, request, limit)
  }

  private static func page(_ entries: [ResourceEntry], _ request: FindResources, _ limit: Int) -> ResourceList {
    let found = entries.filter { entry in
      (request.material.isEmpty || entry.materials.contains(request.material))
        && (request.certificateType.isEmpty || entry.certificateTypes.contains(request.certificateType))
    }
    var list = ResourceList()
    list.resources = Array(found.drop { $0.code <= request.after }.prefix(limit))
    list.total = found.count
    return list
  }
}
