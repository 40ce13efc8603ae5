import ItemDomain

/// On which line each record of a catalogue stands, so that a fault of it can be told by its line.
struct RecordLines {
  /// By the list, in the order of its records.
  private var records: [CatalogueList: [Int32]] = [:]
  /// The rows of an item in a table of its own, by the field of the item that they fill, and by the item.
  private var rows: [String: [String: [Int32]]] = [:]
  /// The tables of those fields.
  private var tables: [String: String] = [:]
  /// Whether a list is a table of its own.
  let isOfTables: Bool

  init(isOfTables: Bool) {
    self.isOfTables = isOfTables
  }

  mutating func add(_ kind: CatalogueList, line: Int) {
    records[kind, default: []].append(Int32(clamping: line))
  }

  mutating func addRow(of item: String, field: String, table: String, line: Int) {
    rows[field, default: [:]][item, default: []].append(Int32(clamping: line))
    tables[field] = table
  }

  /// The faults that judging found, each with its file and line, in that order.
  func place(_ faults: [CatalogueFault], in draft: CatalogueDraft) -> [CatalogueFileFault] {
    guard !faults.isEmpty else { return [] }
    var places: [String: (kind: CatalogueList, place: Int, code: String)] = [:]
    for kind in CatalogueList.allCases {
      for (place, code) in codes(of: kind, in: draft).enumerated() {
        places["\(kind.name) \(code)"] = (kind, place, code)
        places["\(kind.name) #\(place + 1)"] = (kind, place, code)
      }
    }
    return faults.map { fault in
      guard let known = places[fault.record] else { return CatalogueFileFault(file: "", line: 0, fault) }
      if known.kind == .items, let row = row(of: known.code, fault.field) {
        return CatalogueFileFault(file: row.table, line: row.line, fault)
      }
      let lines = records[known.kind] ?? []
      let line = lines.indices.contains(known.place) ? Int(lines[known.place]) : 0
      return CatalogueFileFault(file: isOfTables ? known.kind.rawValue : "", line: line, fault)
    }
  }

  /// The row of `materials[2].copies`.
  private func row(of item: String, _ field: String) -> (table: String, line: Int)? {
    guard let open = field.firstIndex(of: "["), let close = field[open...].firstIndex(of: "]"),
      let place = Int(field[field.index(after: open)..<close])
    else { return nil }
    let list = String(field[..<open])
    guard let lines = rows[list]?[item], lines.indices.contains(place) else { return nil }
    return (tables[list] ?? "", Int(lines[place]))
  }

  private func codes(of kind: CatalogueList, in draft: CatalogueDraft) -> [String] {
    switch kind {
    case .certificateTypes: draft.certificateTypes.map(\.code)
    case .materials: draft.materials.map(\.code)
    case .items: draft.items.map(\.code)
    case .lifeEvents: draft.lifeEvents.map(\.code)
    case .resources: (draft.resources ?? []).map(\.code)
    }
  }
}
