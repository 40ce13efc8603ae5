import Bus
import Civics
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.get`: one item, in its current version from memory, or in an older one, or that of a day, from the store; as it is everywhere, or at a
/// place.
struct GetItemOperation: BusOperation {
  let current: CurrentCatalogue
  let environment: ServiceEnvironment

  nonisolated(nonsending) func handle(_ request: GetItem, _ context: CallContext) async throws -> Contracts.Item {
    guard request.version >= 0 else { throw BusRefusals.badRequest.refusal("version") }
    let place = try Place(region: request.region, hall: request.hall)
    if request.on.isEmpty {
      let snapshot = current.snapshot
      guard let item = snapshot.items[request.code] else {
        // A draft that waits beside the catalogue has a number, and is nobody's current version.
        guard request.version != 0 else { throw ItemRefusals.unknownItem.refusal("code") }
        return try await stored(request, place)
      }
      guard request.version != 0 && request.version != item.version else {
        guard let place, let listed = snapshot.catalogue.item(request.code) else { return item }
        return item.at(place, listed)
      }
    }
    return try await stored(request, place)
  }

  private nonisolated(nonsending) func stored(_ request: GetItem, _ place: Place?) async throws -> Contracts.Item {
    let day = try RequestedDay.read(request.on, "on", today: environment.today)
    guard request.on.isEmpty || request.version == 0 else { throw BusRefusals.badRequest.refusal("on, version") }
    let version: StoredVersion?
    do {
      version = try await environment.store.read { [request] transaction in
        if request.on.isEmpty { return try transaction.version(request.version, of: request.code) }
        guard let head = try transaction.versionHead(of: request.code, on: day) else { return nil }
        return try transaction.version(head.version, of: request.code)
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
    guard let version else { throw ItemRefusals.unknownItem.refusal(request.on.isEmpty ? "version" : "on") }
    return try await Self.item(version, on: day, place, in: current.snapshot.catalogue)
  }

  /// Away from the thread of the sockets, on which a handler begins.
  @concurrent private static func item(
    _ version: StoredVersion, on day: Day, _ place: Place?, in catalogue: Catalogue
  ) async throws -> Contracts.Item {
    let item = try version.item(on: day)
    guard let place, let draft = try version.itemDraft() else { return item }
    return catalogue.reading(draft).item.map { item.at(place, $0) } ?? item
  }
}
