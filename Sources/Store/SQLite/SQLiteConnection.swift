import GRDB

/// One GRDB connection on its queue, in the store's own words.
struct SQLiteConnection {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func execute(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) -> Int {
    try checked {
      try database.cachedStatement(sql: sql).execute(arguments: arguments(values))
      return database.changesCount
    }
  }

  func rows(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) -> [Row] {
    try checked {
      let cursor = try cursor(sql, values)
      var rows: [Row] = []
      while let row = try cursor.next() { rows.append(Row(row)) }
      return rows
    }
  }

  func row(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) -> Row? {
    try checked {
      let cursor = try cursor(sql, values)
      // GRDB's row reads the statement, which the cursor resets when it goes.
      return try withExtendedLifetime(cursor) { try cursor.next().map { Row($0) } }
    }
  }

  var lastInsertedIdentifier: Int64 { database.lastInsertedRowID }

  var isInsideTransaction: Bool { database.isInsideTransaction }

  func begin() throws(StoreError) { _ = try execute("BEGIN IMMEDIATE") }
  func commit() throws(StoreError) { _ = try execute("COMMIT") }
  func savepoint() throws(StoreError) { _ = try execute("SAVEPOINT one_write") }
  func releaseSavepoint() throws(StoreError) { _ = try execute("RELEASE one_write") }

  func undoSavepoint() throws(StoreError) {
    _ = try execute("ROLLBACK TO one_write")
    try releaseSavepoint()
  }

  /// Undoes what is left of a failed transaction; often SQLite has done so itself.
  func abandon() {
    guard isInsideTransaction else { return }
    _ = try? execute("ROLLBACK")
  }

  private func cursor(_ sql: String, _ values: [SQLValue]) throws -> RowCursor {
    try GRDB.Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments(values))
  }

  private func arguments(_ values: [SQLValue]) throws(StoreError) -> StatementArguments {
    StatementArguments(try values.map { value throws(StoreError) in try value.databaseValue() })
  }

  private func checked<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
    do { return try body() } catch { throw StoreError(error) }
  }
}
