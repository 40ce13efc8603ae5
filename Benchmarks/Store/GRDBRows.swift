import BusFloor
import Foundation
import GRDB
import Store

/// The same rows through bare GRDB: statements out of its cache, arguments made beforehand, and the store's own settings of SQLite, so that
/// what differs is what the store does besides.
struct GRDBRows: BareRows {
  private let pool: DatabasePool

  /// - Parameter path: of a database that is made.
  init(_ path: String) throws {
    let limits = StoreLimits()
    var settings = Configuration()
    settings.maximumReaderCount = limits.readers
    settings.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -\(database.configuration.readonly ? limits.readerCache : limits.writerCache)")
      try database.execute(sql: "PRAGMA wal_autocheckpoint = \(limits.pagesPerCheckpoint)")
    }
    pool = try DatabasePool(path: path, configuration: settings)
    try pool.writeWithoutTransaction { database in
      // The pool sets NORMAL after its own preparation.
      try database.execute(sql: "PRAGMA synchronous = FULL")
      for statement in BenchRow.migrations.flatMap(\.statements) { try database.execute(sql: statement) }
    }
  }

  func grouped(_ rows: [BenchRow]) async throws -> Double {
    let arguments = rows.map(\.arguments)
    return try await BenchThread.value {
      let start = FloorLoop.now()
      for first in stride(from: 0, to: arguments.count, by: StoreRows.writers) {
        let batch = arguments[first..<min(first + StoreRows.writers, arguments.count)]
        try pool.writeWithoutTransaction { try Self.write(batch, $0) }
      }
      return Double(rows.count) / (Double(FloorLoop.now() - start) / 1e9)
    }
  }

  func alone(_ rows: [BenchRow]) async throws -> [Double] {
    let arguments = rows.map(\.arguments)
    return try await BenchThread.value {
      try arguments.indices.map { index in
        let start = FloorLoop.now()
        try pool.writeWithoutTransaction { try Self.write(arguments[index...index], $0) }
        return Double(FloorLoop.now() - start) / 1_000
      }
    }
  }

  func aloneFromTask(_ rows: [BenchRow]) async throws -> [Double] {
    var times: [Double] = []
    for row in rows.map(\.arguments) {
      let start = FloorLoop.now()
      try await pool.writeWithoutTransaction { try Self.write([row], $0) }
      times.append(Double(FloorLoop.now() - start) / 1_000)
    }
    return times
  }

  func readsFromTasks(of ids: [[UInt8]], seconds: Double) async throws -> Double {
    try await ReadLoop.rate(StoreRows.readers, ids, seconds) { [pool] id in try await pool.read { try Self.read($0, id) } }
  }

  func readsOnThreads(of ids: [[UInt8]], seconds: Double) async throws -> Double {
    try await onThreads { [pool] reader in
      try ReadLoop.rate(ids, from: reader * 7_919, seconds) { id in try pool.read { try Self.read($0, id) } }
    }
  }

  private static func read(_ database: Database, _ id: [UInt8]) throws -> Int {
    guard let row = try Row.fetchOne(database.cachedStatement(sql: BenchRow.select), arguments: [Data(id)]) else { return 0 }
    let (subject, state, at, body): (String, String, Int64, Data) = (row[0], row[1], row[2], row[3])
    return subject.utf8.count + state.utf8.count + Int(at & 1) + body.count
  }

  private static func write(_ rows: ArraySlice<StatementArguments>, _ database: Database) throws {
    try database.inTransaction(.immediate) {
      let statement = try database.cachedStatement(sql: BenchRow.insert)
      for row in rows {
        statement.setUncheckedArguments(row)
        try statement.execute()
      }
      return .commit
    }
  }
}

extension BenchRow {
  fileprivate var arguments: StatementArguments { [Data(id), subject, state, at, Data(body)] }
}
