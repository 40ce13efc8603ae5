public import ItemDomain

/// A catalogue of files, judged: with every fault of reading and of judging, or the catalogue where nothing blocks.
public struct JudgedCatalogue: Sendable {
  /// nil where something blocks.
  public let catalogue: Catalogue?
  /// In the order of files and lines, as many as are kept.
  public let faults: [CatalogueFileFault]
  public let blocking: Int
  public let warnings: Int

  init(catalogue: Catalogue?, reading: ReadCatalogue, found: [CatalogueFault]) {
    self.catalogue = catalogue
    let blocks = found.count { $0.rule.level == .block }
    blocking = reading.total + blocks
    warnings = found.count - blocks
    let kept = max(0, ItemLimits.importFaults - reading.faults.count)
    // What blocks before what warns, where not all are kept.
    let ordered = found.filter { $0.rule.level == .block } + found.filter { $0.rule.level == .warn }
    let placed = reading.lines.place(Array(ordered.prefix(kept)), in: reading.draft)
    faults = (reading.faults + placed).sorted { ($0.file, $0.line) < ($1.file, $1.line) }
  }
}
