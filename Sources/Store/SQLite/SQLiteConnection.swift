import GRDB

/// One GRDB connection on its queue, in the store's own words.
struct SQLiteConnection {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  @discardableResult
  func execute(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) -> Int {
    _ = try PreparedStatement(database, sql).run(values)
    return database.changesCount
  }

  func rows(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) -> [Row] {
    try PreparedStatement(database, sql).run(values)
  }

  func row(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) -> Row? {
    try PreparedStatement(database, sql).run(values, rows: 1).first
  }

  var lastInsertedIdentifier: Int64 { database.lastInsertedRowID }

  var isInsideTransaction: Bool { database.isInsideTransaction }

  func begin() throws(StoreError) { try execute("BEGIN IMMEDIATE") }
  func commit() throws(StoreError) { try execute("COMMIT") }
  func savepoint() throws(StoreError) { try execute("SAVEPOINT one_write") }
  func releaseSavepoint() throws(StoreError) { try execute("RELEASE one_write") }

  func undoSavepoint() throws(StoreError) {
    try execute("ROLLBACK TO one_write")
    try releaseSavepoint()
  }

  /// Undoes what is left of a failed transaction; often SQLite has done so itself.
  func abandon() {
    guard isInsideTransaction else { return }
    _ = try? execute("ROLLBACK")
  }
}
