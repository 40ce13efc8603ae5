import Store

extension ItemMigrations {
  /// Records one by one instead of one body for all, so that one change is one row; versions with their days.
  static let versions = Migration(
    2, "records, days of versions",
    [
      // Materials, certificate types, events of life and resources as the import format writes them. What is no longer listed stays, unlisted.
      """
      CREATE TABLE item_record (
        kind TEXT NOT NULL, code TEXT NOT NULL, revision INTEGER NOT NULL, is_listed INTEGER NOT NULL, body BLOB NOT NULL,
        PRIMARY KEY (kind, code)
      )
      """,
      "CREATE INDEX item_record_by_revision ON item_record (revision)",
      // The version as the import format writes it; nothing of versions before this step.
      "ALTER TABLE item_version ADD COLUMN draft BLOB",
      // The catalogue's revision at which the row changed last: what an instance has not taken up yet.
      "ALTER TABLE item_version ADD COLUMN revision INTEGER NOT NULL DEFAULT 0",
      "CREATE INDEX item_version_by_revision ON item_version (revision)",
      // Days since 1970 in Shanghai: the first on which it can be applied for, and the first on which it no longer can.
      "ALTER TABLE item_version ADD COLUMN from_day INTEGER",
      "ALTER TABLE item_version ADD COLUMN until_day INTEGER",
      "ALTER TABLE item_version ADD COLUMN checked_at INTEGER",
      "ALTER TABLE item_version ADD COLUMN checked_by TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE item_version ADD COLUMN changed_by TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE item_version ADD COLUMN note TEXT NOT NULL DEFAULT ''",
      // Of the current version: whether the last import lists the item.
      "ALTER TABLE item_version ADD COLUMN is_listed INTEGER NOT NULL DEFAULT 1",
      // What the turn at midnight looks for.
      "CREATE INDEX item_version_waiting ON item_version (from_day) WHERE is_current = 0 AND state = 'published'",
      "CREATE INDEX item_version_ending ON item_version (until_day) WHERE is_current = 1 AND state <> 'withdrawn'",
    ])
}
