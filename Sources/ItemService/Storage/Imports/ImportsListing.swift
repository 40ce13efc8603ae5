import Contracts
import Store

extension ReadTransaction {
  /// The imports that have not run out, the latest first.
  func imports(at now: Int, limit: Int) throws -> [ImportEntry] {
    try rows(
      """
      SELECT id, note, principal, begun_at FROM item_import WHERE expires_at > ? ORDER BY begun_at DESC, id DESC LIMIT ?
      """, [SQLValue(now), SQLValue(limit)]
    ).map { row in
      let stored = try knownImport(try row.text(0), at: now)
      var entry = ImportEntry()
      entry.progress = stored.progress
      entry.format = stored.format
      entry.encoding = stored.encoding
      entry.note = try row.text(1)
      entry.begunBy = try row.text(2)
      entry.begunAt = Int(try row.integer(3))
      entry.expiresAt = stored.expiresAt
      return entry
    }
  }

  func countOfImports(at now: Int) throws(StoreError) -> Int {
    Int(try row("SELECT COUNT(*) FROM item_import WHERE expires_at > ?", [SQLValue(now)])?.integer(0) ?? 0)
  }
}
