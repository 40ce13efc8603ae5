public import ItemDomain

/// Reads the tables of a catalogue for the proof check, as an import reads them; rules that do not concern proofs are not asked.
public struct ProofTablesReader {
  private var reader: CatalogueReader
  private var bytes = 0

  public init(encoding: FileEncoding = .detected) {
    reader = CatalogueReader(format: .csv, encoding: encoding)
  }

  /// Whether the rest of the files changes nothing any more.
  public var hasFailed: Bool { reader.faultsFound > 0 || isTooLarge }

  /// Goes on to a table; they come in the order of ``CatalogueTable``.
  public mutating func begin(_ table: CatalogueTable) { reader.begin(table) }

  /// Takes the next bytes of the table.
  public mutating func read(_ bytes: [UInt8]) {
    guard !hasFailed else { return }
    self.bytes += bytes.count
    if !isTooLarge { reader.read(bytes) }
  }

  /// Ends the tables.
  /// - Throws: the first thing that is wrong with them.
  public mutating func finish() throws(CatalogueFileFault) -> ProofCheck {
    guard !isTooLarge else { throw CatalogueFileFault(file: "", line: 0, field: "", .tooMany) }
    let reading = reader.finish()
    if let fault = reading.faults.first { throw fault }
    var codes: Set<String> = []
    for item in reading.draft.items where !codes.insert(item.code).inserted {
      throw CatalogueFileFault(file: CatalogueTable.items.rawValue, line: 0, field: "code", .duplicate, found: item.code)
    }
    let check = ProofCheck(reading.draft)
    try check.checkMaterials()
    return check
  }

  /// Of all tables together, as of an import.
  private var isTooLarge: Bool { bytes > ItemLimits.importBytes }
}
