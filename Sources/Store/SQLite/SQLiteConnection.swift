import GRDB

/// One GRDB connection on its queue.
final class SQLiteConnection: StoreConnection {
  private let database: Database
  var hasWritten = false
  private(set) var failure: StoreError?
  /// Nobody else writes to the file, so what failed would fail again.
  let isWorthRepeating = false
  /// Of the read that runs on it: whether its caller waits no more.
  var isCancelled: (() -> Bool)?

  init(_ database: Database) {
    self.database = database
  }

  /// SQLite's own, for who interrupts it.
  @safe var handle: OpaquePointer { unsafe database.sqliteConnection! }

  var isAbandoned: Bool { isCancelled?() ?? false }

  func run(_ sql: String, _ values: [SQLValue]) throws(StoreError) {
    _ = try rows(sql, values, limit: .max)
  }

  func changes(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> Int {
    _ = try rows(sql, values, limit: .max)
    return database.changesCount
  }

  func rows(_ sql: String, _ values: [SQLValue], limit: Int) throws(StoreError) -> [Row] {
    do throws(StoreError) {
      let statement = try PreparedStatement(database, sql)
      if !statement.isReadOnly { hasWritten = true }
      return try statement.run(values, rows: limit)
    } catch {
      failure = failure ?? error
      throw error
    }
  }

  func settle() throws(StoreError) {
    if let failure { throw failure }
  }

  var isInsideTransaction: Bool { database.isInsideTransaction }

  func begin() throws(StoreError) {
    failure = nil
    try run("BEGIN IMMEDIATE")
  }

  /// To answer it costs no wait here, so it is answered when somebody asks.
  func ask(_ query: Query) {}

  /// No statement is left to fail, so that what fails here is the commit, and would again.
  func commit(announcing head: Int64?) throws(StoreError) {
    try settle()
    _ = try PreparedStatement(database, "COMMIT").run([], isCommit: true)
  }

  func rollback() throws(StoreError) {
    failure = nil
    try run("ROLLBACK")
  }

  func savepoint() throws(StoreError) { try run("SAVEPOINT one_write") }
  func releaseSavepoint() throws(StoreError) { try run("RELEASE one_write") }

  func undoSavepoint() throws(StoreError) {
    failure = nil
    try run("ROLLBACK TO one_write")
    try releaseSavepoint()
  }

  func define(_ statement: String) throws(StoreError) { try run(statement) }

  func tables() throws(StoreError) -> Set<String> {
    var names: Set<String> = []
    for row in try rows("SELECT name FROM sqlite_master WHERE type = 'table'", [], limit: .max) { names.insert(try row.text(0)) }
    return names
  }
}
