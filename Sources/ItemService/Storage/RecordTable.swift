import ItemDomain
import Store

/// The records of the catalogue beside its items, one row each. What is no longer listed stays, unlisted.
enum RecordTable {
  /// The listed records of a kind as the import format writes them, by code.
  static func listed(_ kind: RecordKind, in transaction: ReadTransaction) throws(StoreError) -> [(code: String, body: [UInt8])] {
    // No limit: a catalogue has no more than CatalogueLimits.records of each kind, and all of them are held in memory.
    let rows = try transaction.rows(
      "SELECT code, body FROM item_record WHERE kind = ? AND is_listed = 1 ORDER BY code", [.text(kind.rawValue)])
    var records: [(code: String, body: [UInt8])] = []
    for row in rows { records.append((try row.text(0), try row.blob(1))) }
    return records
  }

  /// A page of the same.
  static func listed(
    _ kind: RecordKind, after code: String, limit: Int, in transaction: ReadTransaction
  ) throws(StoreError) -> [[UInt8]] {
    try transaction.rows(
      "SELECT body FROM item_record WHERE kind = ? AND is_listed = 1 AND code > ? ORDER BY code LIMIT ?",
      [.text(kind.rawValue), .text(code), SQLValue(limit)]
    ).map { row throws(StoreError) in try row.blob(0) }
  }

  /// Those of some codes that are listed, each looked up by itself.
  static func listed(_ kind: RecordKind, among codes: Set<String>, in transaction: ReadTransaction) throws(StoreError) -> Set<String> {
    var listed: Set<String> = []
    for code in codes {
      let row = try transaction.row(
        "SELECT code FROM item_record WHERE kind = ? AND code = ? AND is_listed = 1", [.text(kind.rawValue), .text(code)])
      if row != nil { listed.insert(code) }
    }
    return listed
  }

  /// Puts one record in the place of the one of its code.
  static func put(
    _ kind: RecordKind, _ code: String, _ body: [UInt8], isListed: Bool = true, revision: Int64, in transaction: Transaction
  ) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO item_record (kind, code, revision, is_listed, body) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (kind, code) DO UPDATE SET revision = excluded.revision, is_listed = excluded.is_listed, body = excluded.body
      """,
      [.text(kind.rawValue), .text(code), .integer(revision), SQLValue(isListed), .blob(body)])
  }

  /// Puts the records of a kind in the place of all that are listed, and writes what differs.
  static func replace(
    _ kind: RecordKind, with records: [(code: String, body: [UInt8])], revision: Int64, in transaction: Transaction
  ) throws(StoreError) {
    var left = Dictionary(uniqueKeysWithValues: try listed(kind, in: transaction).map { ($0.code, $0.body) })
    for record in records where left.removeValue(forKey: record.code) != record.body {
      try put(kind, record.code, record.body, revision: revision, in: transaction)
    }
    for code in left.keys.sorted() {
      try transaction.execute(
        "UPDATE item_record SET is_listed = 0, revision = ? WHERE kind = ? AND code = ?",
        [.integer(revision), .text(kind.rawValue), .text(code)])
    }
  }

  /// Whether a replacement would write anything.
  static func differs(_ kind: RecordKind, from records: [(code: String, body: [UInt8])], in transaction: ReadTransaction) throws(StoreError)
    -> Bool
  {
    let listed = Dictionary(uniqueKeysWithValues: try listed(kind, in: transaction).map { ($0.code, $0.body) })
    return listed != Dictionary(records.map { ($0.code, $0.body) }) { first, _ in first }
  }
}
