/// One connection to a database, on its queue, in the store's own words.
///
/// A statement that fails fails the write that it belongs to, also where its error is caught: PostgreSQL does nothing more in a transaction
/// until it is undone, and learns of a statement that was sent with others only later.
protocol StoreConnection: AnyObject {
  /// Whether a statement that may change something was run since this was last set to false; one that failed counts too.
  var hasWritten: Bool { get set }
  /// Why a statement of the transaction failed; nil again when it is undone.
  var failure: StoreError? { get }
  var isInsideTransaction: Bool { get }
  /// Whether the transaction that failed has certainly left nothing, and did not fail by its own doing, so that it may be run again.
  var isWorthRepeating: Bool { get }
  /// Whether nobody waits any more for the read that runs on it.
  var isAbandoned: Bool { get }

  /// Runs a statement whose rows and count nobody asks for. Its failure may show only at the next that waits.
  func run(_ sql: String, _ values: [SQLValue]) throws(StoreError)
  /// Runs a statement; the number of rows it inserted, changed or deleted.
  func changes(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> Int
  /// The rows of a query, at most `limit`.
  func rows(_ sql: String, _ values: [SQLValue], limit: Int) throws(StoreError) -> [Row]
  /// Waits for what was run, and throws what failed.
  func settle() throws(StoreError)

  /// Begins a write: nobody else writes to this service's tables until it ends.
  func begin() throws(StoreError)
  /// Lets the database answer a query before somebody waits for it: the next ``rows(_:_:limit:)`` with it gets what was found now.
  func ask(_ query: Query) throws(StoreError)
  /// Makes what was written durable. Where a statement that nobody has waited for turns out to have failed, it is not carried out:
  /// ``failure`` tells why, and the transaction stands until it is undone.
  /// - Parameter head: the sequence of the last event appended, for followers at other instances.
  func commit(announcing head: Int64?) throws(StoreError)
  func rollback() throws(StoreError)
  func savepoint() throws(StoreError)
  func releaseSavepoint() throws(StoreError)
  func undoSavepoint() throws(StoreError)

  /// Makes a table or an index, by a statement of a migration.
  func define(_ statement: String) throws(StoreError)
  /// The names of the service's tables.
  func tables() throws(StoreError) -> Set<String>
}

extension StoreConnection {
  /// A read that runs in its caller's task asks that.
  var isAbandoned: Bool { false }

  func run(_ sql: String) throws(StoreError) { try run(sql, []) }

  func row(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) -> Row? {
    try rows(sql, values, limit: 1).first
  }

  /// The sequence of the last event before this transaction; 0 before the first.
  func head() throws(StoreError) -> Int64 { try row(Query.head.sql)?.integer(0) ?? 0 }

  /// Undoes what is left of a failed transaction; often the database has done so itself.
  func abandon() {
    guard isInsideTransaction else { return }
    try? rollback()
  }
}

extension Query {
  static let head = Query("SELECT COALESCE(MAX(sequence), 0) FROM store_event")
}
