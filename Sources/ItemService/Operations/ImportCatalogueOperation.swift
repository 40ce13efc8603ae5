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
    try CatalogueReplacement(
      draft: proposal.draft, catalogue: proposal.catalogue, codeLengths: codeLengths, body: request.catalogue
    ).write(unit)
  }
}
