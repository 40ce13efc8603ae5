import Contracts
import ItemDomain
import Store

extension CatalogueReplacement {
  /// What it would change, had it been written.
  func report(_ transaction: ReadTransaction) throws -> ImportReport {
    try comparison(try draft.items.map { try $0.kept() }, in: transaction).update.report(of: draft)
  }

  /// What the store holds, and what of it becomes another.
  /// - Parameter kept: the items of the draft as their rows would keep them.
  func comparison(_ kept: [[UInt8]], in transaction: ReadTransaction) throws -> (last: ListedItems, update: CatalogueUpdate) {
    let last = try ListedItems(in: transaction, beside: draft.items, kept)
    var old = try transaction.draftOfRecords()
    old.items = last.drafts
    let update = CatalogueUpdate(
      from: old, standings: last.heads.mapValues(\.standing), highest: try transaction.highestVersions(), to: draft)
    return (last, update)
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
