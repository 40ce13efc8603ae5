import Bus
import Civics
import Contracts
import ItemDomain
import ServiceKit
import Store

/// A judged catalogue that takes the place of the last: the versions that begin and end with it, and an event for each.
///
/// A version that waits for its day waits on, and the one that begins now ends with it; one of an item that is no longer listed is withdrawn too.
struct CatalogueReplacement: Sendable {
  let draft: CatalogueDraft
  let catalogue: Catalogue
  let codeLengths: CodeLengths
  /// The draft in the import format; kept for instances of the version before while it fits into one message.
  let body: [UInt8]
  /// The items of the draft, each as its row keeps it.
  let kept: [[UInt8]]
  /// The records beside them, each as its row keeps it; no resources where the import has none.
  let records: [(kind: RecordKind, records: [(code: String, body: [UInt8])])]

  /// Versions whose rows are made at once. Those of all, made beforehand, would take as much memory as the catalogue.
  private static let batch = 500

  /// Reckons all that depends on the draft alone, on all processors: while it is written, everybody else who writes waits.
  init(draft: CatalogueDraft, catalogue: Catalogue, codeLengths: CodeLengths, body: [UInt8]) throws {
    self.draft = draft
    self.catalogue = catalogue
    self.codeLengths = codeLengths
    self.body = body
    kept = try OnAllProcessors().map(draft.items) { try $0.kept() }
    records = try draft.records()
  }

  /// Compares with what the store holds and writes what differs.
  /// - Throws: `item.badCatalogue` where a version that waits would not stand in it; `StoreError`.
  func write(_ unit: WorkUnit) throws -> ImportReport {
    // Read here and not before: another import may be a neighbour in the same commit.
    let transaction = unit.transaction
    try BodyOfOldCatalogue.takeApart(in: transaction, at: unit.at)
    let (last, update, waiting) = try comparison(in: transaction)
    let unlisted = last.listed.subtracting(draft.items.map(\.code))
    let changes = update.changes.filter { $0.kind != .unchanged }
    let differs = try records.contains { try RecordTable.differs($0.kind, from: $0.records, in: transaction) }

    let isJudgedAnew = try transaction.storedCatalogue()?.codeLengths != codeLengths
    if isJudgedAnew || differs || !changes.isEmpty || !unlisted.isEmpty {
      let revision = try transaction.nextRevision(codeLengths, at: unit.at)
      for (kind, records) in records where kind != .resource {
        try RecordTable.replace(kind, with: records, revision: revision, in: transaction)
      }
      if let resources = draft.resources { try replaceRegister(by: resources, revision: revision, unit) }
      let writing = VersionChange(unit: unit, revision: revision)
      let places = Dictionary(zip(draft.items.map(\.code), draft.items.indices)) { first, _ in first }
      for start in stride(from: 0, to: changes.count, by: Self.batch) {
        let some = Array(changes[start..<min(changes.count, start + Self.batch)])
        for (change, text) in zip(some, texts(of: some, places)) {
          try writing.apply(change, from: last.heads[change.code], saying: text, waiting: waiting[change.code] ?? [])
        }
      }
      for code in unlisted.sorted() { try transaction.set(isListed: false, code, revision: revision) }
    }
    try transaction.keep(importedBody: body.count <= ItemLimits.importedBody ? body : [], codeLengths)
    return update.report(of: draft)
  }

  /// What the versions say that begin with some changes; nil where none begins.
  /// - Parameter places: of the items in the draft, by code.
  private func texts(of changes: [ItemChange], _ places: [String: Int]) -> [VersionText?] {
    OnAllProcessors().map(changes) { change -> VersionText? in
      guard change.isNewVersion, let item = catalogue.item(change.code), let place = places[change.code] else { return nil }
      let body = VersionChange.body(of: item, in: catalogue, version: change.after.version)
      return VersionText(draft: kept[place], body: body)
    }
  }

  /// What the import lists, and no other resource; one that it no longer lists stays, retired.
  private func replaceRegister(by resources: [ResourceDraft], revision: Int64, _ unit: WorkUnit) throws {
    let stored = Dictionary(uniqueKeysWithValues: try unit.transaction.listedResources().map { ($0.code, $0) })
    let codes = Set(resources.map(\.code))
    let listed = resources.filter { $0 != stored[$0.code] }.map { StoredResource(draft: $0, isListed: true) }
    let retired = stored.values.filter { !codes.contains($0.code) }.map { StoredResource(draft: $0, isListed: false) }
    for resource in (listed + retired).sorted(by: { $0.draft.code < $1.draft.code }) {
      try unit.transaction.put(resource, revision: revision)
      try unit.append(ItemEvents.resourceChanged, of: resource.draft.code, ResourceChanged(resource))
    }
  }
}
