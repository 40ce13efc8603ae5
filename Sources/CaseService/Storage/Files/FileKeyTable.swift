import Store

/// Which keys seal files: of each a value that tells it from others and tells nothing about it. No row before the first file came.
enum FileKeyTable {
  /// More than a file of keys holds, and those that are missing from it.
  private static let limit = 256

  /// The checks of the keys that something may be sealed with, by number.
  static func known(in transaction: ReadTransaction) throws(StoreError) -> [Int: [UInt8]] {
    var known: [Int: [UInt8]] = [:]
    for row in try transaction.rows("SELECT number, check_value FROM case_file_key ORDER BY number LIMIT ?", [SQLValue(limit)]) {
      known[Int(try row.integer(0))] = try row.blob(1)
    }
    return known
  }

  static func remember(_ check: [UInt8], of number: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO case_file_key (number, check_value) VALUES (?, ?) ON CONFLICT (number) DO UPDATE SET check_value = excluded.check_value",
      [SQLValue(number), .blob(check)])
  }

  static func forget(_ number: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("DELETE FROM case_file_key WHERE number = ?", [SQLValue(number)])
  }
}
