import Store

/// The service's tables. What names a person stands in them sealed; a number is found by its blind index.
enum IdentitySchema {
  static let migrations = [
    Migration(
      1, "subjects, numbers, certificates, reads",
      [
        "CREATE TABLE identity_key (name TEXT PRIMARY KEY NOT NULL, check_value BLOB NOT NULL)",
        """
        CREATE TABLE identity_subject (
          id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, name BLOB NOT NULL, mail BLOB, language TEXT NOT NULL,
          registered_at INTEGER NOT NULL
        )
        """,
        """
        CREATE TABLE identity_number (
          number_index BLOB PRIMARY KEY NOT NULL, subject TEXT NOT NULL REFERENCES identity_subject (id), kind TEXT NOT NULL,
          sealed BLOB NOT NULL, place INTEGER NOT NULL, is_retired INTEGER NOT NULL
        )
        """,
        "CREATE INDEX identity_number_by_subject ON identity_number (subject, place)",
        // A certificate's identifier names an office, a type and a running number, and no person: it stands in the clear.
        """
        CREATE TABLE identity_certificate (
          id TEXT PRIMARY KEY NOT NULL, holder TEXT NOT NULL REFERENCES identity_subject (id), type TEXT NOT NULL,
          identifier TEXT NOT NULL UNIQUE, name TEXT NOT NULL, issuer TEXT NOT NULL, issued INTEGER NOT NULL, expires INTEGER,
          case_id TEXT NOT NULL, state TEXT NOT NULL, successor TEXT, UNIQUE (case_id, type, holder)
        )
        """,
        "CREATE INDEX identity_certificate_by_holder ON identity_certificate (holder, issued)",
        """
        CREATE TABLE identity_read (
          sequence INTEGER PRIMARY KEY, subject TEXT NOT NULL, at INTEGER NOT NULL, reader TEXT NOT NULL, role TEXT NOT NULL,
          channel TEXT NOT NULL, purpose TEXT NOT NULL, case_id TEXT NOT NULL, step TEXT NOT NULL, fields TEXT NOT NULL,
          method TEXT NOT NULL
        )
        """,
        "CREATE INDEX identity_read_by_subject ON identity_read (subject, sequence)",
      ]),
    subjects,
    certificates,
    mandates,
    privacy,
    chain,
    sessions,
    voidCases,
    ledgerBeginning,
  ]
}
