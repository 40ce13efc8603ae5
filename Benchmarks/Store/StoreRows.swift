import BusFloor
import Store

/// Rows through `Store`, by tasks that each wait for their own.
struct StoreRows {
  /// How many tasks write at once, and how many rows a bare transaction has.
  static let writers = 128
  /// How many tasks read at once.
  static let readers = 16

  let store: Store

  /// Rows a second, each on disk before its caller goes on.
  func grouped(_ rows: [BenchRow]) async throws -> Double {
    let values = rows.map(\.values)
    let start = FloorLoop.now()
    try await withThrowingTaskGroup { group in
      for writer in 0..<Self.writers {
        group.addTask {
          for index in stride(from: writer, to: values.count, by: Self.writers) {
            try await store.write { try $0.execute(BenchRow.insert, values[index]) }
          }
        }
      }
      try await group.waitForAll()
    }
    return Double(rows.count) / (Double(FloorLoop.now() - start) / 1e9)
  }

  /// Microseconds that one row took to be on disk, each for itself, one after the other.
  func alone(_ rows: [BenchRow]) async throws -> [Double] {
    var times: [Double] = []
    for values in rows.map(\.values) {
      let start = FloorLoop.now()
      try await store.write { try $0.execute(BenchRow.insert, values) }
      times.append(Double(FloorLoop.now() - start) / 1_000)
    }
    return times
  }

  /// Reads of one row by its key a second, with all of it in the caller's hands.
  func reads(of ids: [[UInt8]], seconds: Double) async throws -> Double {
    try await ReadLoop.rate(Self.readers, ids, seconds) { id in
      try await store.read { transaction in
        guard let row = try transaction.row(BenchRow.select, [.blob(id)]) else { return 0 }
        return try row.text(0).utf8.count + row.text(1).utf8.count + Int(row.integer(2) & 1) + row.blob(3).count
      }
    }
  }
}

extension BenchRow {
  /// As statements of the store take it.
  var values: [SQLValue] { [.blob(id), .text(subject), .text(state), .integer(at), .blob(body)] }
}
