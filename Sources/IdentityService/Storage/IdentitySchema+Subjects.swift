import Store

extension IdentitySchema {
  /// Merges, matches, times of numbers, contact points, base information and history.
  static let subjects = Migration(
    2, "merges, contact points, base information, history",
    [
      "ALTER TABLE identity_subject ADD COLUMN merged_into TEXT REFERENCES identity_subject (id)",
      "ALTER TABLE identity_subject ADD COLUMN merged_at INTEGER",
      "CREATE INDEX identity_subject_by_merge ON identity_subject (merged_into)",
      "ALTER TABLE identity_subject ADD COLUMN match_index BLOB",
      "CREATE INDEX identity_subject_by_match ON identity_subject (match_index)",
      "ALTER TABLE identity_number ADD COLUMN added_at INTEGER NOT NULL DEFAULT 0",
      "ALTER TABLE identity_number ADD COLUMN retired_at INTEGER",
      // Of numbers of before no more is known than when their subject was registered.
      """
      UPDATE identity_number SET added_at =
        (SELECT s.registered_at FROM identity_subject s WHERE s.id = identity_number.subject)
      """,
      // One that is verified and one that waits, of each kind.
      """
      CREATE TABLE identity_contact (
        subject TEXT NOT NULL REFERENCES identity_subject (id), kind TEXT NOT NULL, is_verified INTEGER NOT NULL, sealed BLOB NOT NULL,
        address_index BLOB NOT NULL, code BLOB, made_at INTEGER NOT NULL, tries INTEGER NOT NULL,
        PRIMARY KEY (subject, kind, is_verified)
      )
      """,
      "CREATE INDEX identity_contact_by_address ON identity_contact (address_index)",
      """
      CREATE TABLE identity_base (
        subject TEXT NOT NULL REFERENCES identity_subject (id), resource TEXT NOT NULL, field TEXT NOT NULL, provider TEXT NOT NULL,
        as_of INTEGER NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (subject, resource, field)
      )
      """,
      """
      CREATE TABLE identity_history (
        sequence INTEGER PRIMARY KEY, subject TEXT NOT NULL, at INTEGER NOT NULL, kind TEXT NOT NULL, principal TEXT NOT NULL,
        channel TEXT NOT NULL, proof TEXT NOT NULL, detail TEXT NOT NULL, note BLOB
      )
      """,
      "CREATE INDEX identity_history_by_subject ON identity_history (subject, sequence)",
      """
      INSERT INTO identity_history (subject, at, kind, principal, channel, proof, detail)
      SELECT id, registered_at, 'registered', '', '', '', '' FROM identity_subject ORDER BY registered_at, id
      """,
    ])
}
