import BusFloor
import Store

/// The same rows through bare libpq: prepared statements in pipeline mode, arguments made beforehand, a thread and a connection of its own for
/// whoever works.
struct LibpqRows: BareRows {
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
      for first in stride(from: 0, to: arguments.count, by: StoreRows.writers) {
        try Self.write(arguments[first..<min(first + StoreRows.writers, arguments.count)], connection)
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

  func aloneFromTask(_ rows: [BenchRow]) async throws -> [Double] {
    let queue = LibpqQueue(try writer())
    var times: [Double] = []
    for row in rows.map(\.arguments) {
      let start = FloorLoop.now()
      try await queue.run { try Self.write([row], $0) }
      times.append(Double(FloorLoop.now() - start) / 1_000)
    }
    return times
  }

  func readsFromTasks(of ids: [[UInt8]], seconds: Double) async throws -> Double {
    let queues = try (0..<StoreLimits().readers).map { _ in LibpqQueue(try reader()) }
    // Whoever waits takes turns, as the tasks do that read one after the other.
    return try await ReadLoop.rate(StoreRows.readers, ids, seconds) { id in
      try await queues[Int(id[15]) % queues.count].run { try Self.read(id, $0) }
    }
  }

  func readsOnThreads(of ids: [[UInt8]], seconds: Double) async throws -> Double {
    try await onThreads { number in
      let connection = try reader()
      return try ReadLoop.rate(ids, from: number * 7_919, seconds) { try Self.read($0, connection) }
    }
  }

  private func reader() throws -> LibpqConnection {
    let connection = try LibpqConnection(address, schema: Self.schema)
    try connection.prepare("read", BenchRow.select.replacing("?", with: "$1"), [17])
    return connection
  }

  /// One round trip.
  private static func read(_ id: [UInt8], _ connection: LibpqConnection) throws -> Int {
    try connection.send("read", LibpqArguments([.bytea(id)]))
    return try connection.receive().last?.count ?? 0
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
