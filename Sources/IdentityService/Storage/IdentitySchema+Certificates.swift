import Store

extension IdentitySchema {
  /// Types of certificate, what was done to certificates, and a way to those that run out.
  static let certificates = Migration(
    3, "certificate types and acts",
    [
      """
      CREATE TABLE identity_certificate_type (
        code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, setter TEXT NOT NULL, offices TEXT NOT NULL, validity INTEGER, unit TEXT,
        is_withholdable INTEGER NOT NULL
      )
      """,
      """
      CREATE TABLE identity_certificate_act (
        certificate TEXT NOT NULL REFERENCES identity_certificate (id), place INTEGER NOT NULL, operation TEXT NOT NULL,
        state TEXT NOT NULL, ground TEXT NOT NULL, at INTEGER NOT NULL, principal TEXT NOT NULL, PRIMARY KEY (certificate, place)
      )
      """,
      "CREATE INDEX identity_certificate_by_end ON identity_certificate (state, expires)",
    ])
}
