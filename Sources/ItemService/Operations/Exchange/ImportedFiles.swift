import Bus
import Contracts
import ItemDomain
import Store

/// The files of an import, read and judged; nothing of them is written.
struct ImportedFiles: Sendable {
  let judged: JudgedCatalogue
  /// What takes the place of the last catalogue; nil where something blocks.
  let replacement: CatalogueReplacement?

  /// Reads the parts in order, one at a time, away from the thread of the sockets.
  @concurrent static func read(
    _ stored: StoredImport, _ parts: [String: [Int]], from store: Store, _ codeLengths: CodeLengths, _ board: ImportBoard
  ) async throws -> ImportedFiles {
    var progress = stored.progress
    progress.stage = .reading
    var reader = CatalogueReader(format: stored.format.file ?? .json, encoding: stored.encoding.read)
    for file in files(parts) {
      if let table = CatalogueTable(rawValue: file) { reader.begin(table) }
      for part in parts[file] ?? [] {
        let id = stored.id
        // Refused where somebody has cancelled it meanwhile, and gone where it was forgotten since.
        let found = try await store.read { transaction in
          // Whether its time is over was asked before, and is asked again when it is written.
          _ = try transaction.openImport(id, at: 0)
          return try transaction.importPart(id, file: file, part: part)
        }
        guard let bytes = found else { throw ItemRefusals.importEnded.refusal("\(ImportStage.cancelled)") }
        reader.read(bytes)
        progress.recordsRead = reader.recordsRead
        progress.faults = reader.faultsFound
        board.set(progress)
      }
    }
    let reading = reader.finish()
    progress.stage = .judging
    progress.items = reading.draft.items.count
    progress.recordsRead = reader.recordsRead
    progress.faults = reading.total
    board.set(progress)
    let judged = reading.judged(codeLengths)
    progress.stage = .writing
    progress.itemsJudged = progress.items
    progress.faults = judged.blocking + judged.warnings
    board.set(progress)
    // Only a catalogue that fits into one message is kept as one text, and a large one takes long to write.
    let isKept = reading.draft.items.count <= ItemLimits.importedBody / ItemLimits.smallestItem
    let replacement = try judged.catalogue.map { catalogue in
      try CatalogueReplacement(
        draft: reading.draft, catalogue: catalogue, codeLengths: codeLengths, body: isKept ? try CatalogueImport.write(reading.draft) : [])
    }
    return ImportedFiles(judged: judged, replacement: replacement)
  }

  /// Tables in the order in which they build on each other.
  private static func files(_ parts: [String: [Int]]) -> [String] {
    parts[""] != nil ? [""] : CatalogueTable.allCases.map(\.rawValue).filter { parts[$0] != nil }
  }
}
