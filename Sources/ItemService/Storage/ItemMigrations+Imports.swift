import Store

extension ItemMigrations {
  /// Imports in parts: what was received, how far it has come, what was found.
  static let imports = Migration(
    3, "imports in parts",
    [
      """
      CREATE TABLE item_import (
        id TEXT PRIMARY KEY NOT NULL, principal TEXT NOT NULL, format TEXT NOT NULL, encoding TEXT NOT NULL, note TEXT NOT NULL,
        stage TEXT NOT NULL, bytes INTEGER NOT NULL, begun_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, outcome BLOB
      )
      """,
      """
      CREATE TABLE item_import_part (
        import_id TEXT NOT NULL, file TEXT NOT NULL, part INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (import_id, file, part)
      )
      """,
      """
      CREATE TABLE item_import_fault (
        import_id TEXT NOT NULL, place INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (import_id, place)
      )
      """,
    ])
}
