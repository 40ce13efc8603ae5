import Store

/// By what the database knows the key it was written with.
enum KeyTable {
  static func check(in transaction: ReadTransaction) throws(StoreError) -> [UInt8]? {
    try transaction.row("SELECT check_value FROM identity_key WHERE name = 'field'")?.blob(0)
  }

  static func remember(_ check: [UInt8], in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO identity_key (name, check_value) VALUES ('field', ?) ON CONFLICT (name) DO UPDATE SET check_value = excluded.check_value",
      [.blob(check)])
  }
}
