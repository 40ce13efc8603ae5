import Contracts
import ItemDomain
import Store

extension CatalogueReplacement {
  /// What it would change, had it been written.
  func report(_ transaction: ReadTransaction) throws -> ImportReport {
    var last = try transaction.draftOfRecords()
    last.items = try transaction.itemDrafts(after: "", limit: CatalogueLimits.items)
    let standings = Dictionary(uniqueKeysWithValues: try transaction.currentVersions().map { ($0.code, $0.standing) })
    let update = CatalogueUpdate(from: last, standings: standings, to: draft)
    var report = ImportReport()
    report.items = draft.items.count
    report.added = update.count(.added)
    report.changed = update.count(.changed)
    report.unchanged = update.count(.unchanged)
    report.withdrawn = update.count(.withdrawn)
    return report
  }
}
