import Store

/// Which key seals files: a value that tells it from others and tells nothing about it. No row before the first file came.
enum FileKeyTable {
  /// The one key that there is so far.
  private static let number = 1

  static func check(in transaction: ReadTransaction) throws(StoreError) -> [UInt8]? {
    try transaction.row("SELECT check_value FROM case_file_key WHERE number = ?", [SQLValue(number)])?.blob(0)
  }

  /// Remembers a key, unless another is remembered.
  static func keep(_ check: [UInt8], in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO case_file_key (number, check_value) VALUES (?, ?) ON CONFLICT (number) DO NOTHING", [SQLValue(number), .blob(check)])
  }
}
