import CPostgres
import Glibc

/// One connection of libpq's in pipeline mode, on its queue: what is sent goes out together, and what comes back is read when somebody waits for it.
@safe
final class PostgresSession {
  private let handle: OpaquePointer
  /// Asks the server from any thread to stop what it does for this session.
  let cancellation: PostgresCancellation
  private var prepared: [Prepared: String] = [:]
  private var preparations = 0
  /// What each command sent and not yet answered is.
  private var sent: [Command] = []
  /// The first failure since it was last taken.
  private(set) var failure: StoreError?

  /// A statement is prepared for the types of its arguments, since the server cannot guess each from its place.
  private struct Prepared: Hashable {
    let sql: String
    let types: [Oid]
  }

  private enum Command: Equatable {
    case preparation(Prepared)
    case statement, commit
  }

  /// Connects.
  /// - Throws: ``StoreError/unreachable(reason:)``.
  init(_ address: String, schema: String) throws(StoreError) {
    // Those before the address are what it may say otherwise; those after it hold whatever it says.
    let settings = [
      ("connect_timeout", "5"), ("tcp_user_timeout", "15000"), ("keepalives_idle", "10"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
      ("target_session_attrs", "read-write"), ("dbname", address), ("fallback_application_name", "yimen"), ("client_encoding", "UTF8"),
      ("options", "-c search_path=\(schema) -c client_min_messages=warning -c synchronous_commit=on"),
    ]
    let handle = unsafe Self.withStrings(settings.map(\.0)) { names in
      unsafe Self.withStrings(settings.map(\.1)) { values in unsafe PQconnectdbParams(names, values, 1) }
    }
    guard let handle = unsafe handle else { throw .unreachable(reason: "no memory") }
    guard unsafe PQstatus(handle) == CONNECTION_OK else {
      let reason = unsafe Self.message(handle)
      unsafe PQfinish(handle)
      throw .unreachable(reason: reason)
    }
    guard unsafe PQenterPipelineMode(handle) == 1, let cancellation = unsafe PostgresCancellation(handle) else {
      unsafe PQfinish(handle)
      throw .unreachable(reason: "libpq is older than 14")
    }
    unsafe self.handle = handle
    self.cancellation = cancellation
  }

  deinit { unsafe PQfinish(handle) }

  var isConnected: Bool { unsafe PQstatus(handle) == CONNECTION_OK }

  /// The socket, to wait on for notifications.
  var descriptor: CInt { unsafe PQsocket(handle) }

  func takeFailure() -> StoreError? {
    defer { failure = nil }
    return failure
  }

  /// Sends a statement with those before it.
  func send(_ sql: String, _ values: [SQLValue], isCommit: Bool = false) throws(StoreError) {
    let arguments = try PostgresArguments(values)
    let name = try prepare(sql, arguments.types)
    let isSent = unsafe arguments.withPointers { values, lengths, formats in
      unsafe PQsendQueryPrepared(handle, name, CInt(arguments.types.count), values, lengths, formats, 1)
    }
    guard isSent == 1 else { throw lost() }
    sent.append(isCommit ? .commit : .statement)
    // Answers that nobody reads would fill the way back, and the server would wait for us while we wait for it.
    if sent.count >= StoreLimits.statementsInFlight { _ = try receive(rows: 0) }
  }

  private func prepare(_ sql: String, _ types: [Oid]) throws(StoreError) -> String {
    let key = Prepared(sql: sql, types: types)
    if let known = prepared[key] { return known }
    preparations += 1
    let name = "s\(preparations)"
    let text = PostgresDialect.numbered(sql)
    guard unsafe types.withUnsafeBufferPointer({ unsafe PQsendPrepare(handle, name, text, CInt(types.count), $0.baseAddress) }) == 1 else {
      throw lost()
    }
    sent.append(.preparation(key))
    prepared[key] = name
    return name
  }

  /// Waits for everything that was sent. What failed is in ``failure``.
  /// - Returns: What the last statement came to.
  func receive(rows limit: Int) throws(StoreError) -> (rows: [Row], changes: Int) {
    guard !sent.isEmpty else { return ([], 0) }
    guard unsafe PQpipelineSync(handle) == 1 else { throw lost() }
    var last: (rows: [Row], changes: Int) = ([], 0)
    for (index, command) in sent.enumerated() {
      while let result = unsafe PQgetResult(handle).map({ unsafe PostgresResult($0) }) {
        try take(result, of: command, isLast: index == sent.count - 1, limit, &last)
      }
      guard isConnected else { throw lost(isCommit: sent.contains { $0 == .commit }) }
    }
    sent = []
    guard let end = unsafe PQgetResult(handle).map({ unsafe PostgresResult($0) }), end.status == PGRES_PIPELINE_SYNC else { throw lost() }
    return last
  }

  private func take(
    _ result: borrowing PostgresResult, of command: Command, isLast: Bool, _ limit: Int, _ last: inout (rows: [Row], changes: Int)
  ) throws(StoreError) {
    switch result.status {
    case PGRES_TUPLES_OK: if isLast { last.rows = try result.rows(limit: limit) }
    case PGRES_COMMAND_OK:
      if isLast { last.changes = result.changes }
      if command == .commit && result.command != "COMMIT" { failure = failure ?? .failed(code: 0, "the transaction was given up") }
    case PGRES_PIPELINE_ABORTED: forget(command)
    default:
      failure = failure ?? result.error
      forget(command)
    }
  }

  /// What was not prepared is prepared anew the next time.
  private func forget(_ command: Command) {
    if case .preparation(let key) = command { prepared[key] = nil }
  }

  /// Asks to be told of what is notified on a channel.
  func listen(to channel: String) throws(StoreError) {
    try send("LISTEN \(channel)", [])
    _ = try receive(rows: 0)
    if let failure = takeFailure() { throw failure }
  }

  /// The sequence of the schema's last event.
  func head() throws(StoreError) -> Int64 {
    try send("SELECT COALESCE(MAX(sequence), 0) FROM store_event", [])
    let rows = try receive(rows: 1).rows
    if let failure = takeFailure() { throw failure }
    return try rows.first?.integer(0) ?? 0
  }

  /// What has been notified since it was last asked.
  func notifications() throws(StoreError) -> [String] {
    guard unsafe PQconsumeInput(handle) == 1, isConnected else { throw lost() }
    var texts: [String] = []
    while let notification = unsafe PQnotifies(handle) {
      texts.append(unsafe String(cString: notification.pointee.extra))
      unsafe PQfreemem(notification)
    }
    return texts
  }

  /// Makes what was sent go out, without waiting.
  func flush() { _ = unsafe PQflush(handle) }

  /// The connection is gone. A commit that was under way may have been carried out.
  private func lost(isCommit: Bool = false) -> StoreError {
    let reason = unsafe Self.message(handle)
    let error = isCommit ? StoreError.failed(code: 0, "the connection was lost in a commit: \(reason)") : .unreachable(reason: reason)
    failure = failure ?? error
    return error
  }

  /// libpq's words, in one line. They name hosts and users, never values.
  private static func message(_ handle: OpaquePointer) -> String {
    let text = unsafe String(cString: PQerrorMessage(handle))
    return text.split(whereSeparator: \.isNewline).map { $0.trimmingPrefix { $0.isWhitespace } }.joined(separator: "; ")
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = unsafe strings.map { unsafe strdup($0) }
    defer { unsafe copies.forEach { unsafe free($0) } }
    let pointers = unsafe copies.map { unsafe UnsafePointer<CChar>($0) } + [nil]
    return unsafe pointers.withUnsafeBufferPointer { unsafe body($0.baseAddress!) }
  }
}
