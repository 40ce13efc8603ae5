/// A connection to one schema, on its queue; it is made anew when it was lost and nothing is under way.
final class PostgresConnection: StoreConnection {
  private let address: String
  let schema: String
  private let backOff: PostgresBackOff
  private var session: PostgresSession?
  var hasWritten = false
  private(set) var failure: StoreError?
  private(set) var isInsideTransaction = false

  init(_ address: String, schema: String, backOff: PostgresBackOff = PostgresBackOff()) {
    self.address = address
    self.schema = schema
    self.backOff = backOff
  }

  /// What stops the statement that runs now; nil without a connection.
  var cancellation: PostgresCancellation? { session?.cancellation }

  /// - Throws: ``StoreError/unreachable(reason:)``.
  func connect() throws(StoreError) {
    if let session, session.isConnected { return }
    session = nil
    session = try backOff.attempt { () throws(StoreError) in try PostgresSession(address, schema: schema) }
  }

  func disconnect() { session = nil }

  func run(_ sql: String, _ values: [SQLValue]) throws(StoreError) {
    hasWritten = true
    try send(sql, values)
  }

  func changes(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> Int {
    hasWritten = true
    try send(sql, values)
    return try receive().changes
  }

  func rows(_ sql: String, _ values: [SQLValue], limit: Int) throws(StoreError) -> [Row] {
    try send(sql, values)
    return try receive(rows: limit).rows
  }

  func settle() throws(StoreError) { _ = try receive() }

  // MARK: Transactions

  /// One writer a service, by a lock that goes with its transaction: what is numbered and read in it stands in the order of commits, at every instance,
  /// as with SQLite.
  func begin() throws(StoreError) {
    try start("BEGIN")
    try send("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", [.text(schema)])
  }

  /// Begins to read from one state.
  func beginReading() throws(StoreError) { try start("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") }

  private func start(_ sql: String) throws(StoreError) {
    failure = nil
    do throws(StoreError) {
      // What the last transaction left unread.
      if let session, session.isConnected { _ = try? session.receive(rows: 0) }
      _ = session?.takeFailure()
      try connect()
      try send(sql, [])
    } catch {
      session = nil
      failure = error
      throw error
    }
    isInsideTransaction = true
  }

  func commit(announcing head: Int64?) throws(StoreError) {
    if let head { try send("SELECT pg_notify(?, ?)", [.text(schema), .text("\(head)")]) }
    try send("COMMIT", [], isCommit: true)
    _ = try receive()
    isInsideTransaction = false
  }

  /// Ends a transaction that only read; nobody waits for it.
  func endReading() {
    isInsideTransaction = false
    guard let session, session.isConnected else { return }
    try? session.send("ROLLBACK", [])
    session.flush()
  }

  func rollback() throws(StoreError) {
    failure = nil
    isInsideTransaction = false
    _ = try? session?.receive(rows: 0)
    _ = session?.takeFailure()
    try send("ROLLBACK", [])
    _ = try receive()
  }

  func savepoint() throws(StoreError) { try send("SAVEPOINT one_write", []) }
  func releaseSavepoint() throws(StoreError) { try send("RELEASE one_write", []) }

  func undoSavepoint() throws(StoreError) {
    _ = try? receive()
    failure = nil
    try send("ROLLBACK TO one_write", [])
    try releaseSavepoint()
  }

  // MARK: Migrations

  func define(_ statement: String) throws(StoreError) {
    try send(PostgresDialect.definition(statement), [])
    _ = try receive()
  }

  func tables() throws(StoreError) -> Set<String> {
    var names: Set<String> = []
    for row in try rows("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()", [], limit: .max) { names.insert(try row.text(0)) }
    return names
  }

  // MARK: The session

  private func send(_ sql: String, _ values: [SQLValue], isCommit: Bool = false) throws(StoreError) {
    if let failure { throw failure }
    guard let session else { throw .unreachable(reason: "there is no connection") }
    do throws(StoreError) {
      try session.send(sql, values, isCommit: isCommit)
    } catch {
      throw failed(error)
    }
    try noteFailure(session)
  }

  private func receive(rows limit: Int = 0) throws(StoreError) -> (rows: [Row], changes: Int) {
    if let failure { throw failure }
    guard let session else { throw .unreachable(reason: "there is no connection") }
    let result: (rows: [Row], changes: Int)
    do throws(StoreError) {
      result = try session.receive(rows: limit)
    } catch {
      throw failed(error)
    }
    try noteFailure(session)
    return result
  }

  private func noteFailure(_ session: PostgresSession) throws(StoreError) {
    if let error = session.takeFailure() { throw failed(error) }
  }

  private func failed(_ error: StoreError) -> StoreError {
    failure = failure ?? error
    if session?.isConnected != true {
      session = nil
      isInsideTransaction = false
    }
    return error
  }
}
