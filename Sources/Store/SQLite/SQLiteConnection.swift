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

  func begin() throws(StoreError) { try control("BEGIN IMMEDIATE") }
  func commit() throws(StoreError) { try control("COMMIT") }
  func savepoint() throws(StoreError) { try control("SAVEPOINT one_write") }
  func releaseSavepoint() throws(StoreError) { try control("RELEASE one_write") }

  func undoSavepoint() throws(StoreError) {
    try control("ROLLBACK TO one_write")
    try releaseSavepoint()
  }

  /// Undoes what is left of a failed transaction; often SQLite has done so itself.
  func abandon() {
    guard isInsideTransaction else { return }
    try? control("ROLLBACK")
  }

  private func control(_ sql: String) throws(StoreError) {
    try checked { try database.cachedStatement(sql: sql).execute() }
  }

  private func cursor(_ sql: String, _ values: [SQLValue]) throws -> RowCursor {
    try GRDB.Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments(values))
  }

  private func arguments(_ values: [SQLValue]) throws(StoreError) -> StatementArguments {
    // GRDB reads a sequence of one type through a key path, which costs as much as the statement; one of optional values it reads directly.
    // A generic `map` with a typed error is not specialised either, so this is a loop.
    var arguments: [(any DatabaseValueConvertible)?] = []
    arguments.reserveCapacity(values.count)
    for value in values { arguments.append(try value.argument()) }
    return StatementArguments(arguments)
  }

  private func checked<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
    do { return try body() } catch { throw StoreError(error) }
  }
}
