import ServiceKit
import Store

/// Something sealed, with what its place is told by.
struct SealedPiece: Hashable, Sendable {
  let place: FilePlace
  let sealed: [UInt8]

  /// The rows that one key sealed, in the order of their places.
  /// - Parameter last: the place after which to go on.
  static func rows(
    of key: Int, after last: (place: String, row: Int), limit: Int, in transaction: ReadTransaction
  ) throws(StoreError) -> [SealedPiece] {
    let rows = try transaction.rows(
      "SELECT place, part, sealed FROM case_file_row WHERE row_key = ? AND (place, part) > (?, ?) ORDER BY place, part LIMIT ?",
      [SQLValue(key), .text(last.place), SQLValue(last.row), SQLValue(limit)])
    return try rows.map { row throws(StoreError) in
      SealedPiece(place: .row(try row.text(0), Int(try row.integer(1))), sealed: try row.blob(2))
    }
  }

  /// The names that one key sealed, in the order of their uploads.
  static func names(of key: Int, after last: String, limit: Int, in transaction: ReadTransaction) throws(StoreError) -> [SealedPiece] {
    let rows = try transaction.rows(
      "SELECT id, name FROM case_upload WHERE name_key = ? AND id > ? AND length(name) > 0 ORDER BY id LIMIT ?",
      [SQLValue(key), .text(last), SQLValue(limit)])
    return try rows.map { row throws(StoreError) in SealedPiece(place: .name(try row.text(0)), sealed: try row.blob(1)) }
  }

  /// Puts what was sealed anew in its place. What was taken out meanwhile, or sealed anew by another instance, stays so.
  /// - Parameter key: the one that had sealed it.
  /// - Returns: Whether it was as it was read.
  func replace(by anew: [UInt8], of key: Int, in transaction: Transaction) throws(StoreError) -> Bool {
    let number = SQLValue(FieldMark.key(of: anew))
    switch place {
    case .row(let place, let row):
      // A row is written once, so that its key tells whether it is the one that was read.
      return try transaction.changes(
        "UPDATE case_file_row SET sealed = ?, row_key = ? WHERE place = ? AND part = ? AND row_key = ?",
        [.blob(anew), number, .text(place), SQLValue(row), SQLValue(key)]) > 0
    case .name(let upload):
      return try transaction.changes(
        "UPDATE case_upload SET name = ?, name_key = ? WHERE id = ? AND name_key = ? AND length(name) > 0",
        [.blob(anew), number, .text(upload), SQLValue(key)]) > 0
    }
  }
}

extension FieldMark {
  /// The number of the key that sealed something; of what has no mark the first, which is never looked for.
  static func key(of sealed: [UInt8]) -> Int { FieldMark(of: sealed)?.key ?? unnumberedKey }
}
