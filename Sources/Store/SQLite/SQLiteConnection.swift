import GRDB

/// One GRDB connection on its queue, in the store's own words.
final class SQLiteConnection {
  private let database: Database
  /// Whether a statement that may change something was run since this was last set to false; one that failed counts too.
  var hasWritten = false

  init(_ database: Database) {
    self.database = database
  }

  @discardableResult
  func execute(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) -> Int {
    _ = try run(sql, values)
    return database.changesCount
  }

  func rows(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) -> [Row] {
    try run(sql, values)
  }

  func row(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) -> Row? {
    try run(sql, values, rows: 1).first
  }

  private func run(_ sql: String, _ values: [SQLValue], rows: Int = .max) throws(StoreError) -> [Row] {
    let statement = try PreparedStatement(database, sql)
    if !statement.isReadOnly { hasWritten = true }
    return try statement.run(values, rows: rows)
  }

  var lastInsertedIdentifier: Int64 { database.lastInsertedRowID }

  var isInsideTransaction: Bool { database.isInsideTransaction }

  func begin() throws(StoreError) { try execute("BEGIN IMMEDIATE") }
  func commit() throws(StoreError) { try execute("COMMIT") }
  func rollback() throws(StoreError) { try execute("ROLLBACK") }
  func savepoint() throws(StoreError) { try execute("SAVEPOINT one_write") }
  func releaseSavepoint() throws(StoreError) { try execute("RELEASE one_write") }

  func undoSavepoint() throws(StoreError) {
    try execute("ROLLBACK TO one_write")
    try releaseSavepoint()
  }

  /// Undoes what is left of a failed transaction; often SQLite has done so itself.
  func abandon() {
    guard isInsideTransaction else { return }
    try? rollback()
  }
}
