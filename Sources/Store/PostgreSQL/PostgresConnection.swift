/// A connection to one schema, on its queue; it is made anew when it was lost and nothing is under way.
final class PostgresConnection: StoreConnection {
  let target: PostgresTarget
  private let backOff = PostgresBackOff()
  private var session: PostgresSession?
  /// What was asked in this transaction and nobody has taken the answer to.
  private var asked: Set<Query> = []
  /// Set while a read runs.
  private var interruption: PostgresInterruption?
  /// Whether nothing that is still unanswered can fail but by the loss of the session: the end of a read that went well.
  private var isRested = false
  var hasWritten = false
  private(set) var failure: StoreError?
  private(set) var isInsideTransaction = false
  private(set) var isWorthRepeating = false

  init(_ target: PostgresTarget) { self.target = target }

  /// - Throws: as ``PostgresSession/init(_:)``.
  func connect() throws(StoreError) {
    if let session, isRested ? session.isConnected : session.rest() { return }
    session = nil
    session = try backOff.attempt { () throws(StoreError) in try PostgresSession(target) }
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
    if !asked.isEmpty, let answer = try answer(to: Query(sql, values)) { return Array(answer.prefix(limit)) }
    // What begins otherwise may change something and return rows as well.
    if !sql.hasPrefix("SELECT") { hasWritten = true }
    try send(sql, values)
    return try receive(rows: limit).rows
  }

  /// What was found for a query that was asked before; nil where it was not, or somebody has taken it.
  private func answer(to query: Query) throws(StoreError) -> [Row]? {
    guard asked.remove(query) != nil else { return nil }
    if let answer = session?.takeAnswer(to: query) { return answer }
    _ = try receive()
    return session?.takeAnswer(to: query)
  }

  func settle() throws(StoreError) { _ = try receive() }

  // MARK: Transactions

  /// One writer a service, by a lock that goes with its transaction: what is numbered and read in it stands in the order of commits, at
  /// every instance, as with SQLite. Each statement sees what was committed before it, thus all that was written before the lock was had.
  func begin() throws(StoreError) {
    try start("BEGIN ISOLATION LEVEL READ COMMITTED")
    try send("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", [.text(target.schema)])
  }

  /// Reads from one state; from its beginning again, once, when the connection turns out to be gone.
  func read<Result>(_ body: (any StoreConnection) throws -> Result, unless interruption: PostgresInterruption) throws -> Result {
    do {
      return try attempt(body, unless: interruption)
    } catch {
      guard isWorthRepeating else { throw error }
      return try attempt(body, unless: interruption)
    }
  }

  private func attempt<Result>(_ body: (any StoreConnection) throws -> Result, unless interruption: PostgresInterruption) throws -> Result {
    guard !interruption.isRequested else { throw StoreError.cancelled }
    try start("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    self.interruption = interruption
    defer {
      self.interruption = nil
      isInsideTransaction = false
      // Nobody waits for it: it goes out with the next read, or by `endRead`.
      try? session?.send("ROLLBACK")
      // A request to stop that comes late must not stop the next read's statement.
      isRested = !interruption.isRequested && failure == nil
    }
    return try body(self)
  }

  /// Lets the server end the last read, when no other follows at once.
  func endRead() { session?.flush() }

  private func start(_ sql: String) throws(StoreError) {
    failure = nil
    isWorthRepeating = false
    asked = []
    try connect()
    session?.forgetAnswers()
    session?.patience = target.patience
    isRested = false
    isInsideTransaction = true
    try send(sql, [])
  }

  func ask(_ query: Query) throws(StoreError) {
    guard asked.insert(query).inserted else { return }
    try send(query.sql, query.values, as: .asked(query))
  }

  func commit(announcing head: Int64?) throws(StoreError) {
    if let head { try send("SELECT pg_notify(?, ?)", [.text(target.schema), .text("\(head)")]) }
    try send("COMMIT", as: .commit)
    do throws(StoreError) {
      _ = try receive()
      isInsideTransaction = false
    } catch {
      // Where it was the commit that failed, the server has undone all.
      if session?.isIdle == true { isInsideTransaction = false }
      throw error
    }
  }

  func rollback() throws(StoreError) {
    isInsideTransaction = false
    try undo("ROLLBACK")
    _ = try receive()
  }

  func savepoint() throws(StoreError) { try send("SAVEPOINT one_write", []) }
  func releaseSavepoint() throws(StoreError) { try send("RELEASE one_write", []) }

  func undoSavepoint() throws(StoreError) {
    try undo("ROLLBACK TO one_write")
    try releaseSavepoint()
  }

  /// What was sent before is waited for first: a failure of it would take the undoing with it.
  private func undo(_ sql: String) throws(StoreError) {
    _ = try? session?.receive(rows: 0)
    _ = session?.takeFailure()
    failure = nil
    try send(sql, [])
  }

  // MARK: Migrations

  /// Lets each statement of this transaction take its time: a migration's takes as long as its tables are large. That the server is gone is
  /// told by its connection then, and not by its silence.
  func liftTimeLimit() throws(StoreError) {
    try send("SET LOCAL statement_timeout = 0")
    session?.patience = .max
  }

  func define(_ statement: String) throws(StoreError) {
    try send(PostgresDialect.definition(statement), [])
    _ = try receive()
  }

  func tables() throws(StoreError) -> Set<String> {
    var names: Set<String> = []
    for row in try rows("SELECT tablename FROM pg_tables WHERE schemaname = ?", [.text(target.schema)], limit: .max) {
      names.insert(try row.text(0))
    }
    return names
  }

  // MARK: The session

  private func send(_ sql: String, _ values: [SQLValue] = [], as kind: PostgresSession.Kind = .plain) throws(StoreError) {
    if let failure { throw failure }
    if interruption?.isRequested == true { throw failed(PostgresFailure(.cancelled)) }
    guard let session else { throw failed(PostgresFailure(.unreachable(reason: "there is no connection"))) }
    do throws(StoreError) {
      try session.send(sql, values, as: kind)
    } catch {
      throw failed(PostgresFailure(error))
    }
    if let failure = session.takeFailure() { throw failed(failure) }
  }

  private func receive(rows limit: Int = 0) throws(StoreError) -> (rows: [Row], changes: Int) {
    if let failure { throw failure }
    guard let session else { throw failed(PostgresFailure(.unreachable(reason: "there is no connection"))) }
    let result: (rows: [Row], changes: Int)
    do throws(StoreError) {
      result = try session.receive(rows: limit, unless: interruption)
    } catch {
      throw failed(PostgresFailure(error))
    }
    if let failure = session.takeFailure() { throw failed(failure) }
    return result
  }

  private func failed(_ failure: PostgresFailure) -> StoreError {
    let error =
      switch failure.error {
      // The server says the same of both.
      case .timedOut where interruption?.isRequested == true: StoreError.cancelled
      case .unreachable where interruption != nil && session?.isConnected == true: StoreError.statement("a read writes")
      default: failure.error
      }
    self.failure = self.failure ?? error
    var isLost = session?.isConnected != true
    if case .unreachable = error { isLost = true }
    isWorthRepeating = failure.isTransient
    if isLost {
      if case .outcomeUnknown = error {} else { isWorthRepeating = true }
      session = nil
      isInsideTransaction = false
    }
    return error
  }
}
