import Bus
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.import`: one catalogue in place of the last, as a whole or not at all.
struct ImportCatalogueOperation: Command {
  typealias Request = ImportCatalogue

  let environment: ServiceEnvironment
  let codeLengths: CodeLengths

  nonisolated(nonsending) func gather(_ request: ImportCatalogue, _ context: CallContext) async throws -> CatalogueProposal {
    try await CatalogueProposal.read(request.catalogue, codeLengths)
  }

  func decide(_ request: ImportCatalogue, _ proposal: CatalogueProposal, _ unit: WorkUnit) throws -> ImportReport {
    // Read here and not before: another import may be a neighbour in the same commit.
    let last = try unit.transaction.storedCatalogue().map { try CatalogueImport.read($0.body) }
    let versions = try unit.transaction.currentVersions()
    let standings = Dictionary(uniqueKeysWithValues: versions.map { ($0.code, $0.standing) })
    let update = CatalogueUpdate(from: last, standings: standings, to: proposal.draft)

    for change in update.changes where change.kind != .unchanged { try apply(change, proposal.catalogue, unit) }
    try unit.transaction.replaceCatalogue(request.catalogue, codeLengths, at: unit.at)

    var report = ImportReport()
    report.items = proposal.draft.items.count
    report.added = update.count(.added)
    report.changed = update.count(.changed)
    report.unchanged = update.count(.unchanged)
    report.withdrawn = update.count(.withdrawn)
    return report
  }

  private func apply(_ change: ItemChange, _ catalogue: Catalogue, _ unit: WorkUnit) throws {
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
}
