import Bus
import Contracts
import ItemDomain

extension CatalogueReplacement {
  /// Reads and judges a catalogue that came as one message; nothing is written. Away from the thread of the sockets, on which a handler begins.
  /// - Throws: `item.badCatalogue` with where and why.
  @concurrent static func read(_ bytes: [UInt8], _ codeLengths: CodeLengths) async throws(Refusal) -> CatalogueReplacement {
    do {
      let draft = try CatalogueImport.read(bytes)
      let catalogue = try Catalogue(draft, codeLengths: codeLengths, by: OnAllProcessors())
      return try CatalogueReplacement(draft: draft, catalogue: catalogue, codeLengths: codeLengths, body: bytes)
    } catch {
      throw ItemRefusals.badCatalogue.refusal(CatalogueFaultList.text(of: error))
    }
  }
}
