import Bus
import Contracts
import ItemDomain
import Store

extension CatalogueReplacement {
  /// What it would change, had it been written.
  /// - Throws: what writing it would throw.
  func report(_ transaction: ReadTransaction) throws -> ImportReport {
    try comparison(in: transaction).update.report(of: draft)
  }

  /// What the store holds, what of it becomes another, and the versions that wait for their day, which stand in the catalogue too.
  /// - Throws: `item.badCatalogue` where one of these would not.
  func comparison(
    in transaction: ReadTransaction
  ) throws -> (last: ListedItems, update: CatalogueUpdate, waiting: [String: [StoredVersion]]) {
    let last = try ListedItems(in: transaction, beside: draft.items, kept)
    var old = try transaction.draftOfRecords()
    old.items = last.drafts
    let update = CatalogueUpdate(
      from: old, standings: last.heads.mapValues(\.standing), highest: try transaction.highestVersions(), to: draft)
    let waiting = try transaction.waitingVersions()
    let withdrawn = Set(update.changes.filter { $0.kind == .withdrawn }.map(\.code))
    try judge(waiting.filter { !withdrawn.contains($0.key) })
    return (last, update, waiting)
  }

  /// Versions that wait are judged with what they will stand in: else the store would hold a catalogue that nobody can use. What a resource of the
  /// register stands for and nobody asks for any more falls out when the register is read.
  private func judge(_ waiting: [String: [StoredVersion]]) throws {
    var faults: [CatalogueFault] = []
    for version in waiting.sorted(by: { $0.key < $1.key }).flatMap(\.value) {
      guard let written = try version.itemDraft() else { continue }
      faults += (catalogue.reading(written).faults + catalogue.conflicts(of: written)).filter { $0.rule.level == .block }
    }
    guard faults.isEmpty else {
      throw ItemRefusals.badCatalogue.refusal(CatalogueFaultList.text(of: faults))
    }
  }
}

extension CatalogueUpdate {
  func report(of draft: CatalogueDraft) -> ImportReport {
    var report = ImportReport()
    report.items = draft.items.count
    report.added = count(.added)
    report.changed = count(.changed)
    report.unchanged = count(.unchanged)
    report.withdrawn = count(.withdrawn)
    return report
  }
}
