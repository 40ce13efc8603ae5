import Bus
import Contracts
import ItemDomain

/// A catalogue that may be imported: read and judged, nothing written.
struct CatalogueProposal: Sendable {
  let draft: CatalogueDraft
  let catalogue: Catalogue

  /// - Throws: `item.badCatalogue` with where and why.
  @concurrent static func read(_ bytes: [UInt8], _ codeLengths: CodeLengths) async throws(Refusal) -> CatalogueProposal {
    do {
      let draft = try CatalogueImport.read(bytes)
      return CatalogueProposal(draft: draft, catalogue: try Catalogue(draft, codeLengths: codeLengths))
    } catch {
      throw ItemRefusals.badCatalogue.refusal(CatalogueFaultList.text(of: error))
    }
  }
}
