/// The store's own tables, present in every service's database.
enum StoreSchema {
  /// The versions that have been applied, by scope: the store's own and the service's.
  static let versionTable = "store_migration"
  static let storeScope = "store"
  static let serviceScope = "service"

  static let makeVersionTable = """
    CREATE TABLE IF NOT EXISTS store_migration (
      scope TEXT NOT NULL, version INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (scope, version)
    )
    """

  static let migrations = [
    Migration(
      1, "events, inbox, cursors",
      [
        // Retention must keep the newest event: SQLite numbers the next row after the greatest there is.
        """
        CREATE TABLE store_event (
          sequence INTEGER PRIMARY KEY, id BLOB NOT NULL CHECK (length(id) = 16), kind TEXT NOT NULL, subject TEXT NOT NULL,
          at INTEGER NOT NULL, principal TEXT NOT NULL, channel TEXT NOT NULL, cause BLOB NOT NULL, payload BLOB NOT NULL
        )
        """,
        "CREATE INDEX store_event_by_subject ON store_event (subject, sequence)",
        """
        CREATE TABLE store_inbox (
          key BLOB NOT NULL CHECK (length(key) BETWEEN 1 AND 64), principal TEXT NOT NULL, method TEXT NOT NULL,
          digest BLOB NOT NULL, reply BLOB NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (key, principal, method)
        ) WITHOUT ROWID
        """,
        "CREATE TABLE store_cursor (follower TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL)",
      ]),
    // A row lay where its key put it, and keys are random: each changed a page of its own. Only the small index is in that order now.
    Migration(
      2, "inbox in the order of commits",
      [
        "ALTER TABLE store_inbox RENAME TO store_inbox_by_key",
        """
        CREATE TABLE store_inbox (
          sequence INTEGER PRIMARY KEY, key BLOB NOT NULL CHECK (length(key) BETWEEN 1 AND 64), principal TEXT NOT NULL,
          method TEXT NOT NULL, digest BLOB NOT NULL, reply BLOB NOT NULL, at INTEGER NOT NULL, UNIQUE (key, principal, method)
        )
        """,
        """
        INSERT INTO store_inbox (key, principal, method, digest, reply, at)
        SELECT key, principal, method, digest, reply, at FROM store_inbox_by_key ORDER BY at
        """,
        "DROP TABLE store_inbox_by_key",
      ]),
    // What was there before was asserted, and stays marked so.
    Migration(3, "proof of an event's principal", ["ALTER TABLE store_event ADD COLUMN proof TEXT NOT NULL DEFAULT ''"]),
  ]
}
