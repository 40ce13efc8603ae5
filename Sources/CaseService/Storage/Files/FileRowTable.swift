import ServiceKit
import Store

/// What files hold: rows of at most `UploadLimits.partSize` bytes each, sealed, at the place of the upload that brought them.
enum FileRowTable {
  static func insert(_ sealed: [UInt8], at place: String, row: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO case_file_row (place, part, sealed, row_key) VALUES (?, ?, ?, ?)",
      [.text(place), SQLValue(row), .blob(sealed), SQLValue(FieldMark.key(of: sealed))])
  }

  static func find(_ place: String, row: Int, in transaction: ReadTransaction) throws(StoreError) -> [UInt8]? {
    try transaction.row("SELECT sealed FROM case_file_row WHERE place = ? AND part = ?", [.text(place), SQLValue(row)])?.blob(0)
  }

  /// The numbers of the rows that are there.
  static func rows(at place: String, in transaction: ReadTransaction) throws(StoreError) -> Set<Int> {
    var rows: Set<Int> = []
    for row in try transaction.rows("SELECT part FROM case_file_row WHERE place = ?", [.text(place)]) {
      rows.insert(Int(try row.integer(0)))
    }
    return rows
  }

  static func remove(_ place: String, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("DELETE FROM case_file_row WHERE place = ?", [.text(place)])
  }
}
