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
    files,
    reading,
    flow,
    openSteps,
    waiting,
    receipt,
    actsOfSteps,
    reminders,
  ]

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

  /// The suite takes receipt of what no clerk has, of before too: by a timer that is due at once, as the others.
  private static let receipt = Migration(
    10, "receipt of submissions",
    [
      """
      INSERT INTO case_timer (day, case_id, kind) SELECT 0, id, 'anew' FROM case_record WHERE state = 'submitted'
      ON CONFLICT (day, case_id, kind) DO NOTHING
      """
    ])

  /// Who owes something is reminded also while the clock stands still, of before too.
  private static let reminders = Migration(
    12, "reminders while the clock stands still",
    [
      """
      INSERT INTO case_timer (day, case_id, kind) SELECT 0, id, 'anew' FROM case_record WHERE state = 'clockStopped'
      ON CONFLICT (day, case_id, kind) DO NOTHING
      """
    ])

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

  /// Positions, lists, figures and acts. What was filed before is counted by a duty, with its acts: what they go by stands in no column yet.
  private static let reading = Migration(
    6, "positions, lists, figures and acts of cases",
    [
      "ALTER TABLE case_record ADD COLUMN position INTEGER NOT NULL DEFAULT 0",
      "ALTER TABLE case_record ADD COLUMN hour INTEGER NOT NULL DEFAULT 0",
      "ALTER TABLE case_record ADD COLUMN item TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE case_record ADD COLUMN department TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE case_record ADD COLUMN hall TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE case_record ADD COLUMN lamp TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE case_record ADD COLUMN counted TEXT NOT NULL DEFAULT ''",
      "CREATE INDEX case_record_uncounted ON case_record (id) WHERE counted = ''",
      // Written once: what they begin with never changes. Work in hand has small ones of its own.
      "CREATE INDEX case_record_by_hour ON case_record (hour, id)",
      "CREATE INDEX case_record_by_item ON case_record (item, hour, id)",
      "CREATE INDEX case_record_by_department ON case_record (department, hour, id)",
      "CREATE INDEX case_record_in_hand ON case_record (department, hour, id) WHERE counted = 'inHand'",
      "CREATE INDEX case_record_by_lamp ON case_record (lamp, hour, id) WHERE counted = 'inHand'",
      """
      CREATE TABLE case_figure (
        hour INTEGER NOT NULL, item TEXT NOT NULL, hall TEXT NOT NULL, channel TEXT NOT NULL, received INTEGER NOT NULL,
        in_hand INTEGER NOT NULL, finished INTEGER NOT NULL, withdrawn INTEGER NOT NULL, refused INTEGER NOT NULL,
        referred INTEGER NOT NULL, PRIMARY KEY (hour, item, hall, channel),
        CHECK (received = in_hand + finished + withdrawn + refused + referred)
      )
      """,
      "CREATE INDEX case_figure_by_item ON case_figure (item, hour)",
      """
      CREATE TABLE case_act (
        position INTEGER NOT NULL PRIMARY KEY, case_id TEXT NOT NULL, official TEXT NOT NULL, role TEXT NOT NULL, channel TEXT NOT NULL,
        act TEXT NOT NULL, at INTEGER NOT NULL, due INTEGER, late INTEGER NOT NULL, findings TEXT NOT NULL
      )
      """,
      "CREATE INDEX case_act_by_official ON case_act (official, position)",
      "CREATE INDEX case_act_found ON case_act (position) WHERE findings <> ''",
    ])

  /// What like cases took, which fills as cases are decided; and which cases were filed in one file.
  private static let flow = Migration(
    7, "paces of items, bundles",
    [
      "CREATE TABLE case_pace (item TEXT NOT NULL PRIMARY KEY, sample BLOB NOT NULL)",
      "CREATE TABLE case_bundle (bundle TEXT NOT NULL, place INTEGER NOT NULL, case_id TEXT NOT NULL, PRIMARY KEY (bundle, place))",
    ])
}
