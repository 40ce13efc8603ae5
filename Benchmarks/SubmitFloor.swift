import BusFloor
import Foundation
import GRDB

/// The floor of a submission: the rows that the suite wrote for it, written again through bare GRDB.
enum SubmitFloor {
  /// The tables that a submission writes to, by database.
  static let tables = ["case": ["store_inbox", "case_timer", "case_record", "store_event"], "identity": ["identity_read"]]
  static let submissions = 4_096

  private struct Rows {
    let statement: String
    let rows: [[DatabaseValue]]
    /// How many of them one submission wrote.
    let each: Int
  }

  /// Submissions a second, on disk, in batches of `batch`.
  static func rate(replaying source: String, into directory: String, batch: Int) throws -> Double {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    let databases = try tables.map { name, tables in try copy(name, tables, from: source, to: directory) }
    let start = FloorLoop.now()
    for first in stride(from: 0, to: submissions, by: batch) {
      for (queue, all) in databases {
        try queue.writeWithoutTransaction { database in
          try database.inTransaction(.immediate) {
            for rows in all {
              let statement = try database.cachedStatement(sql: rows.statement)
              for row in rows.rows[min(first * rows.each, rows.rows.count)..<min((first + batch) * rows.each, rows.rows.count)] {
                statement.setUncheckedArguments(StatementArguments(row))
                try statement.execute()
              }
            }
            return .commit
          }
        }
      }
    }
    let seconds = Double(FloorLoop.now() - start) / 1e9
    return Double(submissions) / seconds
  }

  /// An empty database with the tables and indexes of the source, and the rows to write.
  private static func copy(_ name: String, _ tables: [String], from source: String, to directory: String) throws -> (DatabasePool, [Rows]) {
    var reading = Configuration()
    reading.readonly = true
    let origin = try DatabaseQueue(path: "\(source)/\(name).sqlite", configuration: reading)
    let (schema, rows) = try origin.read { database in
      let schema = try String.fetchAll(
        database,
        sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name IN (\(tables.map { "'\($0)'" }.joined(separator: ",")))")
      let cases = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(tables[tables.count / 2])") ?? 1
      let rows = try tables.map { table in
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
        let each = max(1, Int((Double(count) / Double(max(cases, 1))).rounded()))
        let found = try Row.fetchAll(database, sql: "SELECT * FROM \(table) LIMIT \(submissions * each)")
        let marks = [String](repeating: "?", count: found.first?.count ?? 0).joined(separator: ",")
        return Rows(statement: "INSERT INTO \(table) VALUES (\(marks))", rows: found.map { Array($0.databaseValues) }, each: each)
      }
      return (schema, rows)
    }
    var writing = Configuration()
    writing.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    let pool = try DatabasePool(path: "\(directory)/\(name).sqlite", configuration: writing)
    try pool.write { database in
      for statement in schema where !statement.contains("sqlite_sequence") { try database.execute(sql: statement) }
    }
    // The pool sets NORMAL after its own preparation, so the floor must be told again: durable, as the suite is.
    try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    return (pool, rows)
  }
}
