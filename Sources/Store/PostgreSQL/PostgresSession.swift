import CPostgres
import Glibc

/// One connection of libpq's in pipeline mode, on its queue: what is sent goes out together, and what comes back is read when somebody
/// waits for it.
@safe
final class PostgresSession {
  private let handle: OpaquePointer
  /// How long the server may be silent while it owes an answer, in milliseconds.
  var patience: Int
  private var prepared: [Prepared: String] = [:]
  private var preparations = 0
  /// What each command sent and not yet answered is.
  private var sent: [Command] = []
  /// The first failure since it was last taken.
  private var failure: PostgresFailure?
  private var isLost = false
  private let stopRequests = PostgresStopRequests()
  /// The answers that have come to what was asked, and that nobody has taken.
  private var answers: [Query: [Row]] = [:]

  /// A statement is prepared for the types of its arguments, since the server cannot guess each from its place.
  private struct Prepared: Hashable {
    let sql: String
    let types: [UInt32]
  }

  /// What is done with the answer to a statement.
  enum Kind: Equatable {
    case plain
    /// Its rows are kept until somebody takes them, whatever is sent after it.
    case asked(Query)
    /// Where the connection is lost before the answer, the outcome is unknown.
    case commit
  }

  private enum Command: Equatable {
    case preparation(Prepared)
    case statement(Kind)
  }

  /// Connects.
  /// - Throws: ``StoreError/unreachable(reason:)``, ``StoreError/address``, ``StoreError/settingsIgnored``.
  init(_ target: PostgresTarget) throws(StoreError) {
    unsafe handle = try target.connect()
    patience = target.patience
    // A pooler may leave out what it was sent at the start: tables would be made in `public` then.
    guard try row("SELECT current_setting('search_path')")?.text(0) == target.quoted else { throw .settingsIgnored }
  }

  deinit { unsafe PQfinish(handle) }

  /// 150004 for 15.4.
  var serverVersion: Int { unsafe Int(PQserverVersion(handle)) }

  var isConnected: Bool { unsafe !isLost && PQstatus(handle) == CONNECTION_OK }

  /// Whether no transaction is under way.
  var isIdle: Bool { unsafe PQtransactionStatus(handle) == PQTRANS_IDLE }

  func takeFailure() -> PostgresFailure? {
    defer { failure = nil }
    return failure
  }

  /// Sends a statement with those before it; where one of those turns out to have failed, it is not sent.
  func send(_ sql: String, _ values: [SQLValue] = [], as kind: Kind = .plain) throws(StoreError) {
    let arguments = try PostgresArguments(values)
    if sent.count >= StoreLimits.statementsInFlight {
      // Before it is sent: its own answer is for whoever sends it, and waits for it next.
      _ = try receive(rows: 0)
      guard failure == nil else { return }
    }
    let name = try prepare(sql, arguments.types)
    let isSent = unsafe arguments.withPointers { values, lengths, formats in
      unsafe PQsendQueryPrepared(handle, name, CInt(arguments.types.count), values, lengths, formats, 1)
    }
    guard isSent == 1 else { throw lost(isCommit: kind == .commit) }
    sent.append(.statement(kind))
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

  /// Makes what was sent go out, without waiting.
  func flush() { _ = unsafe PQflush(handle) }

  /// Waits for everything that was sent. What failed is taken with ``takeFailure()``.
  /// - Returns: What the last statement came to.
  /// - Throws: ``StoreError/unreachable(reason:)`` or ``StoreError/outcomeUnknown(reason:)`` when the connection is gone.
  func receive(rows limit: Int, unless interruption: PostgresInterruption? = nil) throws(StoreError) -> (rows: [Row], changes: Int) {
    guard !sent.isEmpty else { return ([], 0) }
    let commands = sent
    // Once the server has refused a statement, it passes over those after it.
    var isCommit = commands.contains(.statement(.commit))
    sent.removeAll(keepingCapacity: true)
    guard unsafe PQpipelineSync(handle) == 1 else { throw lost(isCommit: isCommit) }
    var last: (rows: [Row], changes: Int) = ([], 0)
    for (index, command) in commands.enumerated() {
      while let result = try next(isCommit, interruption) {
        if take(result, of: command, isLast: index == commands.count - 1, limit, &last), command != .statement(.commit) { isCommit = false }
      }
      // A fatal error ends the answers.
      guard isConnected else { throw lost(isCommit: isCommit) }
    }
    guard let end = try next(isCommit, interruption), end.status == PGRES_PIPELINE_SYNC else { throw lost(isCommit: isCommit) }
    return last
  }

  /// Sends one statement by itself, and waits for it: its first row.
  func row(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) -> Row? {
    try send(sql, values)
    let row = try receive(rows: 1).rows.first
    if let failure = takeFailure() { throw failure.error }
    return row
  }

  /// What has come for a query that was asked; nil where nothing has.
  func takeAnswer(to query: Query) -> [Row]? { answers.removeValue(forKey: query) }

  func forgetAnswers() { answers.removeAll(keepingCapacity: true) }

  /// Reads what was left unread.
  /// - Returns: Whether the session stands outside of a transaction, as it should.
  func rest() -> Bool {
    // A request to stop that comes late would stop what is sent next.
    guard stopRequests.areOver(within: StoreLimits.stopMilliseconds) else { return false }
    guard (try? receive(rows: 0)) != nil, takeFailure() == nil, isConnected else { return false }
    return isIdle
  }

  private func next(_ isCommit: Bool, _ interruption: PostgresInterruption?) throws(StoreError) -> PostgresResult? {
    var silence = PostgresSilence()
    while unsafe PQisBusy(handle) == 1 {
      let unsent = unsafe PQflush(handle)
      guard unsent >= 0, silence.milliseconds <= patience else { throw lost(isCommit: isCommit) }
      // The server passes over a request to stop that comes before the statement, so it is repeated while the statement runs.
      if interruption?.isRequested == true { unsafe stopRequests.send(for: handle) }
      let slice = interruption == nil ? min(1_000, patience / 4) : 20
      var descriptor = pollfd(fd: unsafe PQsocket(handle), events: Int16(unsent == 1 ? POLLIN | POLLOUT : POLLIN), revents: 0)
      // A server that still takes what it is sent is not silent: over a slow line that alone may last.
      if unsafe poll(&descriptor, 1, CInt(slice)) > 0, descriptor.revents & Int16(POLLIN | POLLOUT) != 0 { silence.end() }
      guard unsafe PQconsumeInput(handle) == 1 else { throw lost(isCommit: isCommit) }
    }
    return unsafe PQgetResult(handle).map { unsafe PostgresResult($0) }
  }

  /// - Returns: Whether the server has refused it.
  private func take(
    _ result: borrowing PostgresResult, of command: Command, isLast: Bool, _ limit: Int, _ last: inout (rows: [Row], changes: Int)
  ) -> Bool {
    switch result.status {
    case PGRES_TUPLES_OK:
      if case .statement(.asked(let query)) = command {
        do throws(StoreError) { answers[query] = try result.rows(limit: .max) } catch { failure = failure ?? PostgresFailure(error) }
      }
      guard isLast else { return false }
      last.changes = result.changes
      do throws(StoreError) { last.rows = try result.rows(limit: limit) } catch { failure = failure ?? PostgresFailure(error) }
    case PGRES_COMMAND_OK:
      if isLast { last.changes = result.changes }
      if command == .statement(.commit) && result.command != "COMMIT" { failure = failure ?? PostgresFailure(.busy) }
    case PGRES_EMPTY_QUERY: failure = failure ?? PostgresFailure(.statement("it is empty"))
    case PGRES_PIPELINE_ABORTED: forget(command)
    default:
      failure = failure ?? result.failure
      forget(command)
      return result.isOfServer
    }
    return false
  }

  /// What was not prepared is prepared anew the next time.
  private func forget(_ command: Command) {
    if case .preparation(let key) = command { prepared[key] = nil }
  }

  /// The texts of the notifications that have come. Where there are none, waits until there is something to read or another descriptor wakes,
  /// and reads it.
  func notifications(or other: CInt) throws(StoreError) -> [String] {
    // What came with the answer to a statement has been read from the socket, which tells of it no more.
    let known = takeNotifications()
    guard known.isEmpty else { return known }
    var descriptors = [
      pollfd(fd: unsafe PQsocket(handle), events: Int16(POLLIN), revents: 0), pollfd(fd: other, events: Int16(POLLIN), revents: 0),
    ]
    _ = unsafe poll(&descriptors, 2, -1)
    guard unsafe PQconsumeInput(handle) == 1, isConnected else { throw lost() }
    return takeNotifications()
  }

  private func takeNotifications() -> [String] {
    var texts: [String] = []
    while let notification = unsafe PQnotifies(handle) {
      texts.append(unsafe String(cString: notification.pointee.extra))
      unsafe PQfreemem(notification)
    }
    return texts
  }

  /// The connection is gone. A commit that was under way may have been carried out.
  private func lost(isCommit: Bool = false) -> StoreError {
    isLost = true
    var reason = unsafe PostgresTarget.message(handle)
    if case .unreachable(let known)? = failure?.error { reason = known }
    if reason.isEmpty { reason = "it does not answer" }
    return isCommit ? .outcomeUnknown(reason: reason) : .unreachable(reason: reason)
  }
}
