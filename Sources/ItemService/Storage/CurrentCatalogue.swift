import Civics
import ItemDomain
import ServiceKit
import Store
import Synchronization

/// Holds the catalogue that readers use. It is replaced as a whole, after the commit that changed the store.
final class CurrentCatalogue: Sendable {
  private let store: Store
  private let clock: WallClock
  private let lengths: CodeLengths
  private let held: Mutex<CatalogueSnapshot>
  private let proposed = Mutex<(catalogue: ProposedCatalogue, key: [UInt8])?>(nil)
  private let running = Mutex<Task<Void, any Error>?>(nil)

  /// - Throws: what ``CatalogueSnapshot/load(from:on:lengths:)`` throws.
  init(_ store: Store, _ clock: WallClock, lengths: CodeLengths = .national) async throws {
    self.store = store
    self.clock = clock
    self.lengths = lengths
    held = Mutex(try await CatalogueSnapshot.load(from: store, on: clock.day, lengths: lengths))
  }

  var snapshot: CatalogueSnapshot { held.withLock { $0 } }

  /// Takes up what the store holds now. One after the other: a whole catalogue is not read twice for one change.
  func refresh() async throws {
    let task = running.withLock { running in
      let before = running
      // A task of its own: once a change is committed, readers must see it, even if whoever made it has gone.
      let task = Task {
        _ = await before?.result
        try await takeUp()
      }
      running = task
      return task
    }
    try await task.value
  }

  /// Keeps what a request is about to write, until that is forgotten or another proposes: each takes memory.
  func propose(_ catalogue: ProposedCatalogue, by key: [UInt8]) { proposed.withLock { $0 = (catalogue, key) } }

  /// Whatever the request proposed is in the store by now and taken up, or never will be.
  func forgetProposal(by key: [UInt8]) {
    proposed.withLock { if $0?.key == key { $0 = nil } }
  }

  private func takeUp() async throws {
    let last = snapshot
    guard try await store.read({ try $0.catalogueRevision() }) > last.revision else { return }
    let fresh = try await fresh(after: last, on: clock.day)
    held.withLock { if $0.revision < fresh.revision { $0 = fresh } }
  }

  /// The catalogue as it stands, by the shortest way there is.
  private func fresh(after last: CatalogueSnapshot, on day: Day) async throws -> CatalogueSnapshot {
    if let followed = try await last.following(store, on: day) { return followed }
    if let written = try await proposed.withLock({ $0 })?.catalogue.snapshot(from: store, on: day) { return written }
    return try await CatalogueSnapshot.load(from: store, on: day, lengths: lengths)
  }
}
