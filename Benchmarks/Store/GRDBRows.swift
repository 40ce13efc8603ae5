import BusFloor
import Foundation
import GRDB
import Store

/// The same rows through bare GRDB: statements out of its cache, arguments made beforehand, and the store's own settings of SQLite, so that
/// what differs is what the store does besides.
struct GRDBRows: RowKeeper {
  private let pool: DatabasePool
  var readers = 16

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
      for first in stride(from: 0, to: arguments.count, by: Self.writers) {
        try write(arguments[first..<min(first + Self.writers, arguments.count)])
      }
      return Double(rows.count) / (Double(FloorLoop.now() - start) / 1e9)
    }
  }

  func alone(_ rows: [BenchRow]) async throws -> [Double] {
    let arguments = rows.map(\.arguments)
    return try await BenchThread.value {
      try arguments.indices.map { index in
        let start = FloorLoop.now()
        try write(arguments[index...index])
        return Double(FloorLoop.now() - start) / 1_000
      }
    }
  }

  /// By GRDB's own way for tasks: as many of them, over as many connections. Who blocks a thread of its own for each reader instead
  /// spares two changes of thread a read, but no service can do so.
  func reads(of ids: [[UInt8]], seconds: Double) async throws -> Double {
    try await ReadLoop.rate(readers, ids, seconds) { [pool] id in try await pool.read { try Self.read($0, id) } }
  }

  /// Reads a second by threads that block, one a connection.
  func blockingReads(of ids: [[UInt8]], seconds: Double) async throws -> Double {
    try await withThrowingTaskGroup(of: Double.self) { group in
      for reader in 0..<StoreLimits().readers {
        group.addTask { [pool] in
          try await BenchThread.value {
            let start = FloorLoop.now()
            let end = start + UInt64(seconds * 1e9)
            var count = 0
            while FloorLoop.now() < end {
              let id = ids[(reader * 7_919 + count) % ids.count]
              _ = try pool.read { try Self.read($0, id) }
              count += 1
            }
            return Double(count) / (Double(FloorLoop.now() - start) / 1e9)
          }
        }
      }
      return try await group.reduce(0, +)
    }
  }

  private static func read(_ database: Database, _ id: [UInt8]) throws -> Int {
    guard let row = try Row.fetchOne(database.cachedStatement(sql: BenchRow.select), arguments: [Data(id)]) else { return 0 }
    let (subject, state, at, body): (String, String, Int64, Data) = (row[0], row[1], row[2], row[3])
    return subject.utf8.count + state.utf8.count + Int(at & 1) + body.count
  }

  private func write(_ rows: ArraySlice<StatementArguments>) throws {
    try pool.writeWithoutTransaction { database in
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
}

extension BenchRow {
  fileprivate var arguments: StatementArguments { [Data(id), subject, state, at, Data(body)] }
}
