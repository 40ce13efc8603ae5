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

  nonisolated(nonsending) func gather(_ request: ImportCatalogue, _ context: CallContext) async throws -> CatalogueReplacement {
    try await CatalogueReplacement.read(request.catalogue, codeLengths)
  }

  func decide(_ request: ImportCatalogue, _ replacement: CatalogueReplacement, _ unit: WorkUnit) throws -> ImportReport {
    try replacement.write(unit)
  }
}
