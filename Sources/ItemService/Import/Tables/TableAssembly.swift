import ItemDomain

/// A catalogue as its tables are read into it.
struct TableAssembly {
  var draft = CatalogueDraft.empty
  var lines = RecordLines(isOfTables: true)
  private var places: [String: Int] = [:]

  mutating func add(_ item: ItemDraft, line: Int) {
    // Of two with one code the first has the rows; the second is a fault.
    if places[item.code] == nil { places[item.code] = draft.items.count }
    draft.items.append(item)
    lines.add(.items, line: line)
  }

  /// Changes an item by a row of another table.
  /// - Parameter field: the field of the item that the row is an entry of.
  /// - Returns: false where there is no such item.
  mutating func change(
    _ item: String, field: String, table: CatalogueTable, line: Int, _ change: (inout ItemDraft) -> Bool
  ) -> Bool {
    guard let place = places[item], change(&draft.items[place]) else { return false }
    lines.addRow(of: item, field: field, table: table.rawValue, line: line)
    return true
  }
}
