import ServiceKit
import Store

/// What is sealed of files, names and rows, and with which keys, without a look at what is sealed.
struct SealedFiles: SealedRecord {
  func known(in transaction: ReadTransaction) throws(StoreError) -> [Int: [UInt8]] { try FileKeyTable.known(in: transaction) }

  func remember(_ check: [UInt8], of number: Int, in transaction: Transaction) throws(StoreError) {
    try FileKeyTable.remember(check, of: number, in: transaction)
  }

  func forget(_ number: Int, in transaction: Transaction) throws(StoreError) { try FileKeyTable.forget(number, in: transaction) }

  func holdsAny(in transaction: ReadTransaction) throws(StoreError) -> Bool {
    for table in ["case_upload", "case_file_row"] where try transaction.row("SELECT 1 FROM \(table) LIMIT 1") != nil { return true }
    return false
  }

  /// The keys that sealed something which is still there, by a look into an index for each: nothing is counted.
  func keys(in transaction: ReadTransaction) throws(StoreError) -> Set<Int> {
    var keys: Set<Int> = []
    for sql in [
      "SELECT row_key FROM case_file_row WHERE row_key > ? ORDER BY row_key LIMIT 1",
      "SELECT name_key FROM case_upload WHERE name_key > ? AND length(name) > 0 ORDER BY name_key LIMIT 1",
    ] {
      var last = 0
      while let row = try transaction.row(sql, [SQLValue(last)]) {
        last = Int(try row.integer(0))
        keys.insert(last)
      }
    }
    return keys
  }

  func counts(in transaction: ReadTransaction) throws(StoreError) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for sql in [
      "SELECT row_key, COUNT(*) FROM case_file_row GROUP BY row_key",
      "SELECT name_key, COUNT(*) FROM case_upload WHERE length(name) > 0 GROUP BY name_key",
    ] {
      for row in try transaction.rows(sql) { counts[Int(try row.integer(0)), default: 0] += Int(try row.integer(1)) }
    }
    return counts
  }
}
