import ServiceKit
import Store

/// The tables of cases. What happened to a case is told by the service's log, its history; the tables hold what it came to.
enum CaseSchema {
  static let migrations = [
    Migration(
      1, "cases, serials",
      [
        // Filed once and never changed: all but state and standing.
        """
        CREATE TABLE case_record (
          id TEXT NOT NULL PRIMARY KEY, number TEXT NOT NULL UNIQUE, subject TEXT NOT NULL, state TEXT NOT NULL,
          submitted_at INTEGER NOT NULL, channel TEXT NOT NULL, filing BLOB NOT NULL, standing BLOB NOT NULL
        )
        """,
        "CREATE INDEX case_record_by_subject ON case_record (subject, id)",
        "CREATE TABLE case_serial (code TEXT NOT NULL, day INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (code, day))",
      ]),
    // A case keeps the id under which it was filed; which ids mean one subject is asked when it is read.
    MergedSubjectTable.migration(2),
    clock,
    life,
    flow,
  ]

  /// What there is before a case, and what an office did against the rules in one.
  private static let life = Migration(
    4, "drafts and violations of cases",
    [
      "CREATE TABLE case_draft (id TEXT NOT NULL PRIMARY KEY, subject TEXT NOT NULL, expires_on INTEGER NOT NULL, draft BLOB NOT NULL)",
      "CREATE INDEX case_draft_by_subject ON case_draft (subject, id)",
      "CREATE INDEX case_draft_by_expiry ON case_draft (expires_on, id)",
      """
      CREATE TABLE case_violation (
        day INTEGER NOT NULL, case_id TEXT NOT NULL, revision INTEGER NOT NULL, kind TEXT NOT NULL, official TEXT NOT NULL, item TEXT NOT NULL,
        department TEXT NOT NULL, materials TEXT NOT NULL, PRIMARY KEY (day, case_id, revision, kind)
      )
      """,
    ])

  /// What days bring to cases. Those that are open get their timers by one that is due at once: which they are, stands in no column.
  private static let clock = Migration(
    3, "timers and calendars of cases",
    [
      "CREATE TABLE case_timer (day INTEGER NOT NULL, case_id TEXT NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (day, case_id, kind))",
      """
      INSERT INTO case_timer (day, case_id, kind) SELECT 0, id, 'anew' FROM case_record WHERE state IN ('received', 'accepted', 'inReview')
      """,
      // Each is a notice, which goes on from the one before it.
      """
      CREATE TABLE case_calendar (
        version TEXT NOT NULL PRIMARY KEY, place INTEGER NOT NULL UNIQUE, imported_at INTEGER NOT NULL, notice BLOB NOT NULL
      )
      """,
    ])

  /// What like cases took, which fills as cases are decided; and which cases were filed in one file.
  private static let flow = Migration(
    5, "paces of items, bundles",
    [
      "CREATE TABLE case_pace (item TEXT NOT NULL PRIMARY KEY, sample BLOB NOT NULL)",
      "CREATE TABLE case_bundle (bundle TEXT NOT NULL, place INTEGER NOT NULL, case_id TEXT NOT NULL, PRIMARY KEY (bundle, place))",
    ])
}
