import Store

extension IdentitySchema {
  /// Who may act for whom, and who is signed in. Of a session's id only the digest is kept; the label of its device is sealed.
  static let mandates = Migration(
    4, "mandates, sessions",
    [
      """
      CREATE TABLE identity_mandate (
        id TEXT PRIMARY KEY NOT NULL, subject TEXT NOT NULL REFERENCES identity_subject (id),
        agent TEXT NOT NULL REFERENCES identity_subject (id), kind TEXT NOT NULL, items TEXT NOT NULL, ground TEXT NOT NULL,
        from_day INTEGER NOT NULL, until_day INTEGER, granted_at INTEGER NOT NULL, revoked_at INTEGER
      )
      """,
      "CREATE INDEX identity_mandate_by_subject ON identity_mandate (subject, id)",
      "CREATE INDEX identity_mandate_by_agent ON identity_mandate (agent, subject, id)",
      """
      CREATE TABLE identity_session (
        digest BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE, subject TEXT NOT NULL REFERENCES identity_subject (id),
        proof TEXT NOT NULL, device BLOB NOT NULL, channel TEXT NOT NULL, opened_at INTEGER NOT NULL, until_at INTEGER NOT NULL,
        ended_at INTEGER
      )
      """,
      "CREATE INDEX identity_session_by_subject ON identity_session (subject, name)",
    ])
}
