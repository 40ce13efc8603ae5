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

  /// Compares with what the store holds and writes what differs.
  /// - Throws: `item.badCatalogue` where a version that waits would not stand in it; `StoreError`.
  func write(_ unit: WorkUnit) throws -> ImportReport {
    // Read here and not before: another import may be a neighbour in the same commit.
    let transaction = unit.transaction
    try BodyOfOldCatalogue.takeApart(in: transaction, at: unit.at)
    let kept = try draft.items.map { try $0.kept() }
    let (last, update) = try comparison(kept, in: transaction)
    let waiting = try transaction.waitingVersions()
    let withdrawn = Set(update.changes.filter { $0.kind == .withdrawn }.map(\.code))
    try judge(waiting.filter { !withdrawn.contains($0.key) }, in: transaction)

    let records = try draft.records()
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
      let bodies = Dictionary(zip(draft.items.map(\.code), kept)) { first, _ in first }
      let writing = VersionChange(unit: unit, revision: revision)
      for change in changes {
        try writing.apply(
          change, from: last.heads[change.code], to: catalogue.item(change.code), in: catalogue, draft: bodies[change.code],
          waiting: waiting[change.code] ?? [])
      }
      for code in unlisted.sorted() { try transaction.set(isListed: false, code, revision: revision) }
    }
    try transaction.keep(importedBody: body.count <= ItemLimits.importedBody ? body : [], codeLengths)
    return update.report(of: draft)
  }

  /// Versions that wait are judged with what they will stand in: else the store would hold a catalogue that nobody can use. What a resource of the
  /// register stands for and nobody asks for any more falls out when the register is read.
  private func judge(_ waiting: [String: [StoredVersion]], in transaction: Transaction) throws {
    var faults: [CatalogueFault] = []
    for version in waiting.sorted(by: { $0.key < $1.key }).flatMap(\.value) {
      guard let written = try version.itemDraft() else { continue }
      faults += (catalogue.reading(written).faults + catalogue.conflicts(of: written)).filter { $0.rule.level == .block }
    }
    guard faults.isEmpty else {
      throw ItemRefusals.badCatalogue.refusal(CatalogueFaultList.text(of: faults))
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
