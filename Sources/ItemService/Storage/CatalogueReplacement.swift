import Bus
import Contracts
import ItemDomain
import ServiceKit
import Store

/// A judged catalogue that takes the place of the last: the versions that begin and end with it, and an event for each.
struct CatalogueReplacement: Sendable {
  let draft: CatalogueDraft
  let catalogue: Catalogue
  let codeLengths: CodeLengths
  /// The draft in the import format.
  let body: [UInt8]

  /// Compares with what the store holds and writes what differs.
  func write(_ unit: WorkUnit) throws -> ImportReport {
    // Read here and not before: another import may be a neighbour in the same commit.
    let last = try unit.transaction.storedCatalogue().map { try CatalogueImport.read($0.body) }
    let versions = try unit.transaction.currentVersions()
    let standings = Dictionary(uniqueKeysWithValues: versions.map { ($0.code, $0.standing) })
    let update = CatalogueUpdate(from: last, standings: standings, to: draft)

    for change in update.changes where change.kind != .unchanged { try apply(change, unit) }
    try unit.transaction.replaceCatalogue(body, codeLengths, at: unit.at)
    if let resources = draft.resources { try replaceRegister(by: resources, unit) }

    var report = ImportReport()
    report.items = draft.items.count
    report.added = update.count(.added)
    report.changed = update.count(.changed)
    report.unchanged = update.count(.unchanged)
    report.withdrawn = update.count(.withdrawn)
    return report
  }

  private func apply(_ change: ItemChange, _ unit: WorkUnit) throws {
    if change.isNewVersion, let item = catalogue.item(change.code) {
      var message = Contracts.Item(item, in: catalogue)
      message.version = change.after.version
      message.state = .unspecified
      let version = StoredVersion(
        code: change.code, version: change.after.version, state: change.after.state, body: message.encoded())
      try unit.transaction.addVersion(version, at: unit.at)
    } else {
      try unit.transaction.setState(change.after.state, of: change.code, at: unit.at)
    }
    let kind = change.isNewVersion && change.after.state == .published ? ItemEvents.published : ItemEvents.stateChanged
    try unit.append(kind, of: change.code, CatalogueChanged(change.code, change.after))
  }

  /// What the import lists, and no other resource; one that it no longer lists stays, retired.
  private func replaceRegister(by resources: [ResourceDraft], _ unit: WorkUnit) throws {
    let revision = try unit.transaction.catalogueRevision()
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
