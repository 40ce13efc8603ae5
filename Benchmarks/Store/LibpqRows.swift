import BusFloor
import Store

/// The same rows through bare libpq: prepared statements in pipeline mode, arguments made beforehand, a thread and a connection of its own for
/// whoever works.
struct LibpqRows: RowKeeper {
  let address: String
  private static let schema = "bench_bare"

  /// Makes the table anew.
  init(_ address: String) async throws {
    self.address = address
    try await BenchThread.value {
      try Self.drop(schemas: [Self.schema], at: address)
      let connection = try LibpqConnection(address, schema: Self.schema)
      for statement in BenchRow.migrations.flatMap(\.statements) {
        try connection.run(statement.replacing("BLOB", with: "BYTEA").replacing("INTEGER", with: "BIGINT"))
      }
    }
  }

  static func drop(schemas: [String], at address: String) throws {
    let connection = try LibpqConnection(address, schema: schema)
    for schema in schemas { try connection.run("DROP SCHEMA IF EXISTS \(schema) CASCADE") }
  }

  /// `BEGIN`, the rows and `COMMIT` go out together, and are waited for once.
  func grouped(_ rows: [BenchRow]) async throws -> Double {
    try await BenchThread.value {
      let arguments = rows.map(\.arguments)
      let connection = try writer()
      let start = FloorLoop.now()
      for first in stride(from: 0, to: arguments.count, by: Self.writers) {
        try Self.write(arguments[first..<min(first + Self.writers, arguments.count)], connection)
      }
      return Double(rows.count) / (Double(FloorLoop.now() - start) / 1e9)
    }
  }

  func alone(_ rows: [BenchRow]) async throws -> [Double] {
    try await BenchThread.value {
      let arguments = rows.map(\.arguments)
      let connection = try writer()
      return try arguments.indices.map { index in
        let start = FloorLoop.now()
        try Self.write(arguments[index...index], connection)
        return Double(FloorLoop.now() - start) / 1_000
      }
    }
  }

  /// By as many connections as the store reads with, each on a thread that blocks: one round trip a read.
  func reads(of ids: [[UInt8]], seconds: Double) async throws -> Double {
    try await withThrowingTaskGroup(of: Double.self) { group in
      for reader in 0..<StoreLimits().readers {
        group.addTask { try await BenchThread.value { try read(ids, from: reader * 7_919, seconds) } }
      }
      return try await group.reduce(0, +)
    }
  }

  private func read(_ ids: [[UInt8]], from place: Int, _ seconds: Double) throws -> Double {
    let connection = try LibpqConnection(address, schema: Self.schema)
    try connection.prepare("read", BenchRow.select.replacing("?", with: "$1"), [17])
    let start = FloorLoop.now()
    let end = start + UInt64(seconds * 1e9)
    var count = 0
    while FloorLoop.now() < end {
      try connection.send("read", LibpqArguments([.bytea(ids[(place + count) % ids.count])]))
      let row = try connection.receive()
      guard row.count == 4, row[3].count == BenchRow.bodyBytes else { throw NotInTime(what: "a row that was written") }
      count += 1
    }
    return Double(count) / (Double(FloorLoop.now() - start) / 1e9)
  }

  private func writer() throws -> LibpqConnection {
    let connection = try LibpqConnection(address, schema: Self.schema)
    try connection.prepare("begin", "BEGIN", [])
    try connection.prepare("commit", "COMMIT", [])
    let numbered = "INSERT INTO bench_row (id, subject, state, at, body) VALUES ($1, $2, $3, $4, $5)"
    try connection.prepare("insert", numbered, [17, 25, 25, 20, 17])
    return connection
  }

  private static func write(_ rows: ArraySlice<LibpqArguments>, _ connection: LibpqConnection) throws {
    try connection.send("begin", LibpqArguments([]))
    for row in rows { try connection.send("insert", row) }
    try connection.send("commit", LibpqArguments([]))
    try connection.receive()
  }
}

extension BenchRow {
  fileprivate var arguments: LibpqArguments { LibpqArguments([.bytea(id), .text(subject), .text(state), .int8(at), .bytea(body)]) }
}
