import Store

extension IdentitySchema {
  /// The chain of reads, and the count of look-ups that met nobody. Rows of before are counted as what they are: not chained.
  /// A new database has no row of these tables, as a copy of a store expects; the head is written when the service starts (``LedgerBeginning``).
  static let chain = Migration(
    6, "the chain of reads, look-ups that met nobody",
    [
      "ALTER TABLE identity_read ADD COLUMN hash BLOB",
      "CREATE TABLE identity_read_day (day INTEGER PRIMARY KEY NOT NULL, first INTEGER NOT NULL)",
      """
      CREATE TABLE identity_ledger (
        name TEXT PRIMARY KEY NOT NULL, last INTEGER NOT NULL, hash BLOB, begun INTEGER NOT NULL, flaw INTEGER NOT NULL, code BLOB
      )
      """,
      """
      INSERT INTO identity_ledger (name, last, begun, flaw)
      SELECT 'reads', MAX(sequence), MAX(sequence), 0 FROM identity_read HAVING COUNT(*) > 0
      """,
      """
      CREATE TABLE identity_miss (
        reader TEXT NOT NULL, role TEXT NOT NULL, day INTEGER NOT NULL, misses INTEGER NOT NULL, PRIMARY KEY (reader, role, day)
      )
      """,
    ])
}
