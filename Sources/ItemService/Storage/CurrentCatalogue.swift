import Store
import Synchronization

/// Holds the catalogue that readers use. It is replaced as a whole, after the commit that changed the store.
final class CurrentCatalogue: Sendable {
  private let store: Store
  private let held: Mutex<CatalogueSnapshot>

  /// - Throws: what ``CatalogueSnapshot/load(from:)`` throws.
  init(_ store: Store) async throws {
    self.store = store
    held = Mutex(try await CatalogueSnapshot.load(from: store))
  }

  var snapshot: CatalogueSnapshot { held.withLock { $0 } }

  /// Takes up what the store holds now. Of two that run at once, the later revision stays.
  func refresh() async throws {
    guard try await store.read({ try $0.catalogueRevision() }) > snapshot.revision else { return }
    // A task of its own: once a change is committed, readers must see it, even if whoever made it has gone.
    let fresh = try await Task { [store] in try await CatalogueSnapshot.load(from: store) }.value
    held.withLock { if $0.revision < fresh.revision { $0 = fresh } }
  }
}
