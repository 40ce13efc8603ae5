import Bus
import Civics
import Contracts
import ItemDomain
import Store

/// The catalogue as it stands at one revision of the store: never changed, only replaced.
struct CatalogueSnapshot: Sendable {
  let revision: Int64
  let codeLengths: CodeLengths
  /// What the last import lists, each item in its current version and state.
  let catalogue: Catalogue
  let search: ItemSearch
  /// The current version of every item ever imported, as the contract tells it.
  let items: [String: Contracts.Item]

  /// Reads, judges and indexes the catalogue. Takes milliseconds for a hundred items, so it runs beside whoever asks.
  /// - Parameter lengths: by which one is judged that has not begun.
  /// - Throws: `StoreError`, or ``StoredCatalogueError``.
  @concurrent static func load(from store: Store, on day: Day, lengths: CodeLengths = .national) async throws -> CatalogueSnapshot {
    if try await store.read({ try BodyOfOldCatalogue.isThere(in: $0) }) {
      try await store.write { try BodyOfOldCatalogue.takeApart(in: $0, at: day.number * 86_400_000_000) }
    }
    let (stored, draft, items) = try await store.read { transaction in
      let stored = try transaction.storedCatalogue()
      var draft = try transaction.draftOfRecords()
      let versions = try CurrentVersions(withDraftsIn: transaction, on: day)
      draft.items = versions.drafts
      return (stored, draft, versions.items)
    }
    let lengths = stored?.codeLengths ?? lengths
    let catalogue: Catalogue
    do {
      catalogue = try Catalogue(draft, codeLengths: lengths, by: OnAllProcessors())
    } catch {
      throw StoredCatalogueError(reason: CatalogueFaultList.text(of: error))
    }
    return CatalogueSnapshot(
      revision: stored?.revision ?? 0, codeLengths: lengths, catalogue: catalogue, search: ItemSearch(catalogue), items: items)
  }

  /// The catalogue as it stands now, by what changed since this one; nil where that cannot be told row by row: records changed, an item is no
  /// longer listed, too much changed, or an instance of the version before changed it, which marks no rows.
  /// - Throws: `StoreError`, or what the store holds cannot be read.
  @concurrent func following(_ store: Store, on day: Day) async throws -> CatalogueSnapshot? {
    let (stored, isMarked, changed) = try await store.read { [revision] transaction in
      let stored = try transaction.storedCatalogue()
      let isMarked =
        try transaction.lastRevisionOfRows() == stored?.revision ?? 0 && transaction.lastRevisionOfRecords() <= revision
      let changed = try transaction.currentVersions(changedAfter: revision, limit: ItemLimits.changesFollowed + 1)
      return (stored, isMarked, changed)
    }
    guard let stored, isMarked, stored.codeLengths == codeLengths, changed.count <= ItemLimits.changesFollowed else { return nil }
    var items = items
    var replacements: [ItemDomain.Item] = []
    for version in changed {
      items[version.code] = try version.item(on: day)
      guard version.isListed else {
        if catalogue.item(version.code) != nil { return nil }
        continue
      }
      guard let draft = try version.itemDraft() else { return nil }
      let (item, faults) = catalogue.reading(draft)
      guard let item, !faults.contains(where: { $0.rule.level == .block }) else { return nil }
      replacements.append(item)
    }
    let catalogue = replacements.isEmpty ? catalogue : catalogue.replacing(replacements)
    return CatalogueSnapshot(
      revision: stored.revision, codeLengths: codeLengths, catalogue: catalogue,
      search: search.following(catalogue, changed: Set(replacements.map(\.code))), items: items)
  }
}
