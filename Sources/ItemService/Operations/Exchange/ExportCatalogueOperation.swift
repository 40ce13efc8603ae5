import Bus
import Contracts
import ServiceKit
import Store

/// `item.export`: the catalogue page by page, as a file that an import takes.
struct ExportCatalogueOperation: BusOperation {
  let store: Store

  nonisolated(nonsending) func handle(_ request: ExportCatalogue, _ context: CallContext) async throws -> CataloguePage {
    let table = CatalogueTable(rawValue: request.file)
    switch request.format {
    case .json where request.file.isEmpty: break
    case .csv where table != nil: break
    default: throw BusRefusals.badRequest.refusal(request.format == .unspecified ? "format" : "file")
    }
    let writer = CatalogueFileWriter(table: table, headings: request.headings == .english ? .english : .chinese)
    let isFirst = request.cursor.isEmpty
    let asked = ExportCursor(request.cursor, lists: writer.kinds.count)
    guard isFirst || asked != nil else { throw BusRefusals.badRequest.refusal("cursor") }
    do {
      return try await store.read { [request] transaction in
        let revision = try transaction.catalogueRevision()
        var cursor: ExportCursor? = asked ?? ExportCursor(revision: revision)
        guard cursor?.revision == revision else { throw ItemRefusals.catalogueMoved.refusal("cursor") }
        let written = try CataloguePages(writer: writer).page(&cursor, in: transaction)
        var page = CataloguePage()
        page.bytes = try EncodedText(request.encoding.written).bytes(written.text, isFirst: isFirst)
        page.next = cursor?.text ?? ""
        page.revision = Int(revision)
        page.records = written.records
        return page
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
