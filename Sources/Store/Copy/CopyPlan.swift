/// Which tables are copied, in which order: a row's parents before it.
struct CopyPlan: Sendable, Hashable {
  let tables: [CopyTable]

  /// - Throws: ``StoreError/statement(_:)`` for a table without a key, by which it could be read in pages, and for tables in a circle.
  init(_ tables: [CopyTable]) throws(StoreError) {
    var waiting = tables.sorted { $0.name < $1.name }
    var ordered: [CopyTable] = []
    while !waiting.isEmpty {
      let names = Set(waiting.map(\.name))
      guard let next = waiting.firstIndex(where: { $0.parents.subtracting([$0.name]).isDisjoint(with: names) }) else {
        throw .statement("the tables \(names.sorted().joined(separator: ", ")) name each other")
      }
      ordered.append(waiting.remove(at: next))
    }
    for table in ordered where table.key.isEmpty { throw .statement("the table \(table.name) has no primary key") }
    self.tables = ordered
  }

  /// Reads it from a service's tables on SQLite, which tells keys and parents in the migrations' own words; those on PostgreSQL were made by the
  /// same.
  static func read(_ connection: any StoreConnection) throws(StoreError) -> CopyPlan {
    var tables: [CopyTable] = []
    for name in try connection.tables().subtracting([StoreSchema.versionTable, CopyLog.table]) where !name.hasPrefix("sqlite_") {
      var columns: [String] = []
      var key: [(place: Int64, name: String, type: String)] = []
      for row in try connection.rows("SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid", [.text(name)], limit: .max) {
        columns.append(try row.text(0))
        if try row.integer(2) > 0 { key.append((try row.integer(2), try row.text(0), try row.text(1))) }
      }
      key.sort { $0.place < $1.place }
      var parents: Set<String> = []
      for row in try connection.rows("SELECT \"table\" FROM pragma_foreign_key_list(?)", [.text(name)], limit: .max) {
        parents.insert(try row.text(0))
      }
      let isNumbered = key.count == 1 && key[0].type.uppercased() == "INTEGER"
      tables.append(
        CopyTable(name: name, columns: columns, key: key.map(\.name), numbered: isNumbered ? key[0].name : nil, parents: parents))
    }
    return try CopyPlan(tables)
  }
}
