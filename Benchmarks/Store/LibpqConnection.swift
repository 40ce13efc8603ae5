import CPostgres

/// A connection of bare libpq's in pipeline mode, for one thread.
@safe
final class LibpqConnection {
  /// What libpq or the server said.
  struct Failure: Error, CustomStringConvertible { let description: String }

  private let handle: OpaquePointer
  private var sent = 0

  /// - Parameter schema: where its tables lie; made when it is missing.
  init(_ address: String, schema: String) throws {
    guard let handle = unsafe PQconnectdb(address) else { throw Failure(description: "no memory") }
    unsafe self.handle = handle
    guard unsafe PQstatus(handle) == CONNECTION_OK, unsafe PQenterPipelineMode(handle) == 1 else { throw failure() }
    for sql in [
      "SET client_min_messages = warning", "SET synchronous_commit = on", "CREATE SCHEMA IF NOT EXISTS \(schema)",
      "SET search_path = \(schema)",
    ] { try run(sql) }
  }

  deinit { unsafe PQfinish(handle) }

  /// Runs a statement by itself.
  func run(_ sql: String) throws {
    guard unsafe PQsendQueryParams(handle, sql, 0, nil, nil, nil, nil, 1) == 1 else { throw failure() }
    sent += 1
    try receive()
  }

  func prepare(_ name: String, _ sql: String, _ types: [Oid]) throws {
    guard unsafe types.withUnsafeBufferPointer({ unsafe PQsendPrepare(handle, name, sql, CInt(types.count), $0.baseAddress) }) == 1 else {
      throw failure()
    }
    sent += 1
    try receive()
  }

  /// Sends a prepared statement with those before it.
  func send(_ name: String, _ arguments: LibpqArguments) throws {
    let isSent = unsafe arguments.withPointers { count, values, lengths, formats in
      unsafe PQsendQueryPrepared(handle, name, count, values, lengths, formats, 1)
    }
    guard isSent == 1 else { throw failure() }
    sent += 1
  }

  /// Waits for all that was sent.
  /// - Returns: The columns of the first row that came, copied.
  @discardableResult
  func receive() throws -> [[UInt8]] {
    guard unsafe PQpipelineSync(handle) == 1 else { throw failure() }
    var row: [[UInt8]] = []
    for _ in 0..<sent {
      while let result = unsafe PQgetResult(handle) {
        defer { unsafe PQclear(result) }
        let status = unsafe PQresultStatus(result)
        guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK else { throw failure() }
        guard row.isEmpty, unsafe PQntuples(result) > 0 else { continue }
        row = (0..<(unsafe PQnfields(result))).map { column in
          unsafe [UInt8](UnsafeRawBufferPointer(start: PQgetvalue(result, 0, column), count: Int(PQgetlength(result, 0, column))))
        }
      }
    }
    sent = 0
    guard let end = unsafe PQgetResult(handle) else { throw failure() }
    unsafe PQclear(end)
    return row
  }

  private func failure() -> Failure { Failure(description: unsafe String(cString: PQerrorMessage(handle))) }
}
