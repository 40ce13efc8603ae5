import Bus
import Contracts
import ItemDomain
import Store

/// The catalogue as it stands at one revision of the store: never changed, only replaced.
struct CatalogueSnapshot: Sendable {
  let revision: Int64
  /// What the last import lists, each item in its current version and state.
  let catalogue: Catalogue
  let search: ItemSearch
  /// The current version of every item ever imported, as the contract tells it.
  let items: [String: Contracts.Item]

  /// Reads, judges and indexes the catalogue. Takes milliseconds for a hundred items, so it runs beside whoever asks.
  /// - Throws: `StoreError`, or ``StoredCatalogueError``.
  @concurrent static func load(from store: Store) async throws -> CatalogueSnapshot {
    let (stored, versions, resources) = try await store.read { transaction in
      (try transaction.storedCatalogue(), try transaction.currentVersions(), try transaction.listedResources())
    }
    let standings = Dictionary(uniqueKeysWithValues: versions.map { ($0.code, $0.standing) })
    let catalogue = try catalogue(of: stored).standing(standings).sharing(resources)
    var items: [String: Contracts.Item] = [:]
    for version in versions { items[version.code] = try version.item() }
    return CatalogueSnapshot(revision: stored?.revision ?? 0, catalogue: catalogue, search: ItemSearch(catalogue), items: items)
  }

  private static func catalogue(of stored: StoredCatalogue?) throws(StoredCatalogueError) -> Catalogue {
    do {
      let draft = try stored.map { try CatalogueImport.read($0.body) } ?? .empty
      return try Catalogue(draft, codeLengths: stored?.codeLengths ?? .national)
    } catch {
      throw StoredCatalogueError(reason: CatalogueFaultList.text(of: error))
    }
  }
}
