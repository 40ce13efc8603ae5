import ItemDomain
import Store

/// A catalogue of which the store has the body only, as versions of the program before this one wrote it: taken apart, once, into its records.
enum BodyOfOldCatalogue {
  /// Current versions that one query reads.
  static let page = 500

  /// Whether an item is listed that is not kept by itself.
  static func isThere(in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try transaction.row("SELECT code FROM item_version WHERE is_current = 1 AND is_listed = 1 AND draft IS NULL LIMIT 1") != nil
  }

  /// - Throws: `StoreError`, or ``StoredCatalogueError``.
  static func takeApart(in transaction: Transaction, at: Int) throws {
    guard try isThere(in: transaction), let stored = try transaction.storedCatalogue() else { return }
    let draft: CatalogueDraft
    do {
      draft = try CatalogueImport.read(try transaction.importedBody())
    } catch {
      throw StoredCatalogueError(reason: CatalogueFaultList.text(of: error))
    }
    let revision = try transaction.nextRevision(stored.codeLengths, at: at)
    for (kind, records) in try draft.records() { try RecordTable.replace(kind, with: records, revision: revision, in: transaction) }
    let items = Dictionary(draft.items.map { ($0.code, $0) }) { first, _ in first }
    var last = ""
    while true {
      let versions = try transaction.currentVersions(after: last, limit: Self.page)
      for version in versions {
        guard let item = items[version.code] else {
          if version.isListed { try transaction.set(isListed: false, version.code, revision: revision) }
          continue
        }
        guard version.draft == nil else { continue }
        try transaction.set(draft: try item.kept(), body: version.body, of: version.code, version.head.version)
        try transaction.set(isListed: true, version.code, revision: revision)
      }
      guard versions.count == Self.page, let end = versions.last else { return }
      last = end.code
    }
  }
}

extension CatalogueDraft {
  /// The records beside the items, each as its row keeps it; no resources where the import has none.
  func records() throws -> [(kind: RecordKind, records: [(code: String, body: [UInt8])])] {
    let mapping = OnAllProcessors()
    var records: [(RecordKind, [(code: String, body: [UInt8])])] = [
      (.certificateType, try mapping.map(certificateTypes) { ($0.code, try DraftCoding.write($0)) }),
      (.material, try mapping.map(materials) { ($0.code, try DraftCoding.write($0)) }),
      (.lifeEvent, try mapping.map(lifeEvents) { ($0.code, try DraftCoding.write($0)) }),
    ]
    if let resources { records.append((.resource, try mapping.map(resources) { ($0.code, try DraftCoding.write($0)) })) }
    return records
  }
}
