import Civics
import Contracts
import ItemDomain
import Store

/// A catalogue that an import is about to write, as far as it is known before: whoever reads the store after it need read, judge and index nothing
/// of it again.
struct ProposedCatalogue: Sendable {
  private let catalogue: Catalogue
  private let codeLengths: CodeLengths
  /// By code, as their rows keep them.
  private let items: [String: [UInt8]]
  private let records: [(kind: RecordKind, records: [(code: String, body: [UInt8])])]
  /// Made while the catalogue is written, which is the work of one processor.
  private let search: Task<ItemSearch, Never>

  init(_ replacement: CatalogueReplacement) {
    catalogue = replacement.catalogue
    codeLengths = replacement.codeLengths
    items = Dictionary(zip(replacement.draft.items.map(\.code), replacement.kept)) { first, _ in first }
    records = replacement.records
    search = Task { [catalogue = replacement.catalogue] in await Self.index(catalogue) }
  }

  /// The catalogue as it stands in the store; nil where that is not this one: it was not written, or something has changed since.
  /// - Throws: `StoreError`, or what the store holds cannot be read.
  @concurrent func snapshot(from store: Store, on day: Day) async throws -> CatalogueSnapshot? {
    let found = try await store.read { transaction -> (revision: Int64, versions: CurrentVersions)? in
      guard let stored = try transaction.storedCatalogue(), stored.codeLengths == codeLengths, try hasRecords(transaction),
        let versions = try CurrentVersions(in: transaction, on: day, isKnown: { $0.draft != nil && items[$0.code] == $0.draft })
      else { return nil }
      return (stored.revision, versions)
    }
    guard let found, found.versions.standings.count == items.count else { return nil }
    let standing = catalogue.standing(found.versions.standings)
    let changed = zip(catalogue.items, standing.items).filter { $0.state != $1.state }.map(\.1.code)
    return CatalogueSnapshot(
      revision: found.revision, codeLengths: codeLengths, catalogue: standing,
      search: await search.value.following(standing, changed: Set(changed)), items: found.versions.items)
  }

  private func hasRecords(_ transaction: ReadTransaction) throws -> Bool {
    let differs = try records.contains { try RecordTable.differs($0.kind, from: $0.records, in: transaction) }
    // Where it lists no resources, those that are there stay.
    return try !differs && (records.contains { $0.kind == .resource } || transaction.countOfListedResources() == 0)
  }

  @concurrent private static func index(_ catalogue: Catalogue) async -> ItemSearch { ItemSearch(catalogue) }
}
