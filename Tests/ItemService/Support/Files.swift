import ItemDomain

@testable import ItemService

/// Catalogues as files, written and read without a service.
enum Files {
  /// The JSON file of a draft.
  static func json(_ draft: CatalogueDraft) throws -> [UInt8] {
    try text(draft, CatalogueFileWriter(table: nil, headings: .chinese))
  }

  /// The tables of a draft.
  static func tables(
    _ draft: CatalogueDraft, _ headings: Headings = .chinese, _ encoding: WrittenEncoding = .utf8
  ) throws -> [CatalogueTable: [UInt8]] {
    var tables: [CatalogueTable: [UInt8]] = [:]
    for table in CatalogueTable.allCases {
      let text = try text(draft, CatalogueFileWriter(table: table, headings: headings))
      tables[table] = try EncodedText(encoding).bytes(text, isFirst: true)
    }
    return tables
  }

  /// Reads a JSON file in pieces of so many bytes.
  static func read(json bytes: [UInt8], _ encoding: FileEncoding = .detected, piece: Int = 65_536) -> ReadCatalogue {
    var reader = CatalogueReader(format: .json, encoding: encoding)
    feed(bytes, piece) { reader.read($0) }
    return reader.finish()
  }

  static func read(json text: String) -> ReadCatalogue { read(json: Array(text.utf8)) }

  /// Reads tables, in the order in which a service does.
  static func read(
    tables: [CatalogueTable: [UInt8]], _ encoding: FileEncoding = .detected, piece: Int = 65_536
  ) -> ReadCatalogue {
    var reader = CatalogueReader(format: .csv, encoding: encoding)
    for table in CatalogueTable.allCases {
      guard let bytes = tables[table] else { continue }
      reader.begin(table)
      feed(bytes, piece) { reader.read($0) }
    }
    return reader.finish()
  }

  private static func feed(_ bytes: [UInt8], _ piece: Int, _ take: ([UInt8]) -> Void) {
    for start in stride(from: 0, to: bytes.count, by: piece) { take(Array(bytes[start..<min(bytes.count, start + piece)])) }
  }

  private static func text(_ draft: CatalogueDraft, _ writer: CatalogueFileWriter) throws -> [UInt8] {
    var text: [UInt8] = []
    for kind in writer.kinds {
      text += writer.opening(kind)
      for (place, record) in records(draft, kind).enumerated() { text += try writer.text(of: record, isFirst: place == 0) }
    }
    return text + writer.closing
  }

  private static func records(_ draft: CatalogueDraft, _ kind: CatalogueList) -> [CatalogueRecord] {
    switch kind {
    case .certificateTypes: draft.certificateTypes.map(CatalogueRecord.certificateType)
    case .materials: draft.materials.map(CatalogueRecord.material)
    case .items: draft.items.map(CatalogueRecord.item)
    case .lifeEvents: draft.lifeEvents.map(CatalogueRecord.lifeEvent)
    case .resources: (draft.resources ?? []).map(CatalogueRecord.resource)
    }
  }
}

extension ReadCatalogue {
  /// The faults as `file:line field rule`.
  var told: [String] {
    faults.map { "\($0.file):\($0.line) \($0.field) \($0.rule)" }
  }
}

extension CatalogueDraft {
  /// A file names the resources in any case, a draft may leave them out.
  var withResources: CatalogueDraft {
    var draft = self
    draft.resources = resources ?? []
    return draft
  }
}
