import Bus
import Contracts
import FoundationEssentials
import ItemDomain
import ServiceKit
import Store

/// The one catalogue of an instance that takes no other, so that any number of instances, each with its own database, answer alike.
struct FixedCatalogue {
  let bytes: [UInt8]

  /// The catalogue that the setting `catalogue.fixed` names: `sample`, or a file; nil where it names none.
  /// - Throws: ``UnreadableCatalogue``.
  init?(setting: String) throws(UnreadableCatalogue) {
    guard !setting.isEmpty else { return nil }
    if setting == "sample" {
      bytes = SampleCatalogue.bytes
      return
    }
    do {
      bytes = Array(try Data(contentsOf: URL(filePath: setting)))
    } catch {
      throw UnreadableCatalogue(file: setting)
    }
  }

  /// Puts it in the place of what the store holds, unless that is the same, and every item in the state that it says: what somebody set
  /// before the catalogue was fixed, no other instance knows.
  /// - Throws: `item.badCatalogue`, or `StoreError`.
  func takeIn(_ environment: ServiceEnvironment, _ codeLengths: CodeLengths) async throws {
    let replacement = try await CatalogueReplacement.read(bytes, codeLengths)
    try await environment.store.write { transaction in
      let unit = WorkUnit(transaction, principal: ItemService.principal, cause: [], environment: environment)
      _ = try replacement.write(unit)
      try setStates(replacement.draft, codeLengths, unit)
    }
  }

  private func setStates(_ draft: CatalogueDraft, _ codeLengths: CodeLengths, _ unit: WorkUnit) throws {
    let written = Dictionary(draft.items.map { ($0.code, ItemVersionState(rawValue: $0.state) ?? .draft) }) { first, _ in first }
    var last = ""
    while true {
      let versions = try unit.transaction.currentVersions(after: last, limit: ListedItems.page)
      let others = versions.filter { version in written[version.code].map { $0 != version.head.state } ?? false }
      if !others.isEmpty {
        let change = VersionChange(unit: unit, revision: try unit.transaction.nextRevision(codeLengths, at: unit.at))
        for version in others { _ = try change.set(written[version.code] ?? version.head.state, of: version) }
      }
      guard versions.count == ListedItems.page, let end = versions.last else { return }
      last = end.code
    }
  }
}
