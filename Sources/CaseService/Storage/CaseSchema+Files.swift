import Store

extension CaseSchema {
  /// Uploads, the contents that they brought, who relies on them and who has read them; asks for what was held; and reminders of what is owed, for
  /// cases of before.
  ///
  /// Names and contents are sealed (``FileVault``); all else are ids, digests and moments.
  static let files = Migration(
    5, "uploads, files, asks for what is held",
    [
      """
      CREATE TABLE case_upload (
        id TEXT NOT NULL PRIMARY KEY, subject TEXT NOT NULL, name BLOB NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL, digest TEXT NOT NULL,
        stage TEXT NOT NULL, reusable INTEGER NOT NULL, begun_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
      )
      """,
      "CREATE INDEX case_upload_by_subject ON case_upload (subject, id)",
      "CREATE INDEX case_upload_by_expiry ON case_upload (expires_at, id)",
      // The rows lie where the upload put them that brought the content first.
      "CREATE TABLE case_file_row (place TEXT NOT NULL, part INTEGER NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (place, part))",
      """
      CREATE TABLE case_content (
        digest TEXT NOT NULL PRIMARY KEY, place TEXT NOT NULL, uses INTEGER NOT NULL, free_at INTEGER NOT NULL
      )
      """,
      "CREATE INDEX case_content_by_free ON case_content (free_at, digest)",
      """
      CREATE TABLE case_file_use (
        upload TEXT NOT NULL, case_id TEXT NOT NULL, material TEXT NOT NULL, PRIMARY KEY (upload, case_id, material)
      )
      """,
      "CREATE INDEX case_file_use_by_case ON case_file_use (case_id, upload)",
      """
      CREATE TABLE case_file_read (
        id TEXT NOT NULL PRIMARY KEY, upload TEXT NOT NULL, at INTEGER NOT NULL, reader TEXT NOT NULL, channel TEXT NOT NULL,
        purpose TEXT NOT NULL, case_id TEXT NOT NULL, step TEXT NOT NULL
      )
      """,
      "CREATE INDEX case_file_read_by_upload ON case_file_read (upload, id)",
      "CREATE TABLE case_file_key (number INTEGER NOT NULL PRIMARY KEY, check_value BLOB NOT NULL)",
      """
      CREATE TABLE case_needed_ask (
        item TEXT NOT NULL, department TEXT NOT NULL, material TEXT NOT NULL, day INTEGER NOT NULL, asks INTEGER NOT NULL,
        PRIMARY KEY (item, department, material, day)
      )
      """,
      // Cases of before get the reminders that they should have; which owe something, stands in no column.
      """
      INSERT INTO case_timer (day, case_id, kind) SELECT 0, id, 'anew' FROM case_record WHERE state IN ('received', 'accepted', 'inReview')
      ON CONFLICT (day, case_id, kind) DO NOTHING
      """,
    ])

  /// Who brought an upload, so that what waits for a case is bounded; and the key of each sealed piece, so that none is read to find those of an old
  /// key. Of uploads of before nobody knows who brought them, and all were sealed with the first key.
  static let waiting = Migration(
    9, "who brought uploads, keys of files",
    [
      "ALTER TABLE case_upload ADD COLUMN brought_by TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE case_upload ADD COLUMN name_key INTEGER NOT NULL DEFAULT 1",
      "ALTER TABLE case_file_row ADD COLUMN row_key INTEGER NOT NULL DEFAULT 1",
      "CREATE INDEX case_upload_waiting ON case_upload (subject, expires_at)",
      "CREATE INDEX case_upload_by_bringer ON case_upload (brought_by, expires_at)",
      "CREATE INDEX case_upload_by_key ON case_upload (name_key, id)",
      "CREATE INDEX case_file_row_by_key ON case_file_row (row_key, place, part)",
    ])
}
