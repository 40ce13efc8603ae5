import Bus
import Contracts
import FoundationEssentials
import ItemDomain
import ServiceKit
import Store

/// The one catalogue of an instance that takes no other, so that any number of instances, each with its own database, answer alike.
struct FixedCatalogue {
  private static let principal = Principal(id: "item", role: .service, channel: "service")
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

  /// Puts it in the place of what the store holds, unless that is the same.
  /// - Throws: `item.badCatalogue`, or `StoreError`.
  func takeIn(_ environment: ServiceEnvironment, _ codeLengths: CodeLengths) async throws {
    let stored = try await environment.store.read { try $0.storedCatalogue() }
    guard stored?.body != bytes || stored?.codeLengths != codeLengths else { return }
    let request = ImportCatalogue.with { $0.catalogue = bytes }
    let proposal = try await CatalogueProposal.read(bytes, codeLengths)
    let operation = ImportCatalogueOperation(environment: environment, codeLengths: codeLengths)
    try await environment.store.write { transaction in
      let unit = WorkUnit(transaction, principal: Self.principal, cause: [], environment: environment)
      _ = try operation.decide(request, proposal, unit)
    }
  }
}
