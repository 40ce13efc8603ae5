/// How far a copy has come, kept at the target in the transactions of its rows, so that a copy that was cut off goes on from there. While the table
/// is there, no service opens the store.
enum CopyLog {
  static let table = "store_copy"
  /// The row that says where the rows come from; no table has this name.
  private static let source = ""
  /// The row that says that the copies of all services were compared, and that only their logs are left to go.
  private static let conclusion = "."

  static func begin(from source: String, in transaction: Transaction) throws(StoreError) {
    try transaction.connection.define("CREATE TABLE \(table) (name TEXT PRIMARY KEY NOT NULL, position BLOB NOT NULL)")
    try transaction.execute("INSERT INTO store_copy (name, position) VALUES (?, ?)", [.text(Self.source), .blob(Array(source.utf8))])
  }

  static func isFrom(_ source: String, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try position(of: Self.source, in: transaction) == Array(source.utf8)
  }

  /// The key of the last row that was copied; nil before the first.
  static func position(of table: CopyTable, in transaction: ReadTransaction) throws(StoreError) -> [SQLValue]? {
    guard let bytes = try position(of: table.name, in: transaction) else { return nil }
    guard let key = RowCoding.decode(bytes), key.count == table.key.count else {
      throw .statement("the position of \(table.name) in store_copy is no key of it")
    }
    return key
  }

  static func move(_ table: CopyTable, to key: [SQLValue], in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO store_copy (name, position) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET position = excluded.position",
      [.text(table.name), .blob(RowCoding.encode(key))])
  }

  static func conclude(in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO store_copy (name, position) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
      [.text(Self.conclusion), .blob(Array("done".utf8))])
  }

  static func isConcluded(in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try position(of: Self.conclusion, in: transaction) != nil
  }

  static func end(in transaction: Transaction) throws(StoreError) { try transaction.execute("DROP TABLE store_copy") }

  private static func position(of name: String, in transaction: ReadTransaction) throws(StoreError) -> [UInt8]? {
    try transaction.row("SELECT position FROM store_copy WHERE name = ?", [.text(name)])?.blob(0)
  }
}
