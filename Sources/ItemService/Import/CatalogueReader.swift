import ItemDomain

/// Reads the files of a catalogue as they come, in pieces of any size, into a draft and faults by file, line and field.
///
/// The JSON file is one; tables are one a file, read in the order of ``CatalogueTable``. Memory is bounded by the longest record, the
/// catalogue itself, and the faults that are kept.
public struct CatalogueReader {
  private let encoding: FileEncoding
  private var faults = FaultList()
  private var json: JSONCatalogueReader?
  private var assembly = TableAssembly()
  private var seen: Set<CatalogueTable> = []
  private var table: (any TableReading)?
  private var text = FileText(file: "", encoding: .utf8)
  private var records = 0
  private var lost = 0

  /// A reader of the JSON file, or of tables.
  public init(format: FileFormat, encoding: FileEncoding = .detected) {
    self.encoding = encoding
    json = format == .json ? JSONCatalogueReader() : nil
    if format == .json { text = FileText(file: "", encoding: encoding) }
  }

  /// Records that were read so far.
  public var recordsRead: Int { records + (json?.records ?? table?.records ?? 0) }
  /// Faults that were found so far.
  public var faultsFound: Int { faults.total }

  /// Goes on to a table. Of the JSON file nothing is begun.
  public mutating func begin(_ table: CatalogueTable) {
    endTable()
    seen.insert(table)
    text = FileText(file: table.rawValue, encoding: encoding)
    self.table = table.reader
  }

  /// Takes the next bytes of the file.
  public mutating func read(_ bytes: [UInt8]) {
    take(text.read(bytes, &faults))
  }

  /// Ends the files.
  public mutating func finish() -> ReadCatalogue {
    guard json != nil else {
      endTable()
      for table in CatalogueTable.allCases where !table.isOptional && !seen.contains(table) {
        lost += 1
        faults.add(CatalogueFileFault(file: table.rawValue, line: 0, .fileMissing))
      }
      if seen.contains(.resources) && assembly.draft.resources == nil { assembly.draft.resources = [] }
      return reading(assembly.draft, assembly.lines)
    }
    take(text.end(&faults))
    json?.end(&faults)
    lost += json?.lost ?? 0
    return reading(json?.draft ?? .empty, json?.lines ?? RecordLines(isOfTables: false))
  }

  private mutating func take(_ text: [UInt8]) {
    guard !text.isEmpty else { return }
    if json != nil {
      json?.read(text, &faults)
    } else {
      table?.read(text, &assembly, &faults)
    }
  }

  private mutating func endTable() {
    guard table != nil else { return }
    take(text.end(&faults))
    table?.end(&assembly, &faults)
    records += table?.records ?? 0
    lost += table?.lost ?? 0
    table = nil
  }

  private func reading(_ draft: CatalogueDraft, _ lines: RecordLines) -> ReadCatalogue {
    ReadCatalogue(draft: draft, faults: faults.kept, total: faults.total, isIncomplete: lost > 0, lines: lines)
  }
}
