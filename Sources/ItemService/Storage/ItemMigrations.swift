import Store

/// The tables of the service.
enum ItemMigrations {
  static let all = [
    Migration(
      1, "catalogue, versions of items",
      [
        // The catalogue as it was imported last, with the code lengths it was judged by. The revision counts every change to either table.
        """
        CREATE TABLE item_catalogue (
          id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1), revision INTEGER NOT NULL, body BLOB NOT NULL,
          base_length INTEGER NOT NULL, implementation_length INTEGER NOT NULL, at INTEGER NOT NULL
        )
        """,
        // Every version that ever was, as the contract tells it; the state stands apart, because it changes within a version.
        """
        CREATE TABLE item_version (
          code TEXT NOT NULL, version INTEGER NOT NULL, is_current INTEGER NOT NULL, state TEXT NOT NULL, body BLOB NOT NULL,
          at INTEGER NOT NULL, PRIMARY KEY (code, version)
        )
        """,
        "CREATE UNIQUE INDEX item_version_current ON item_version (code) WHERE is_current = 1",
      ]),
    versions,
    imports,
    pending,
  ]
}
