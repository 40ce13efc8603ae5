@testable import Store

extension MemoryDatabase {
  func rows(_ sql: String) throws -> [Row] { try run { try $0.rows(sql, [], limit: .max) } }

  func execute(_ sql: String) throws { try run { try $0.run(sql, []) } }

  /// Empties all tables, for the next world.
  func clear() throws {
    let tables = try run { try $0.tables() }
    for table in tables.sorted() where table != StoreSchema.versionTable && !table.hasPrefix("sqlite_") {
      try execute("DELETE FROM \(table)")
    }
  }
}
