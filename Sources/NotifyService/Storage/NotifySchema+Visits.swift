extension NotifySchema {
  static let visits = [
    "ALTER TABLE visit ADD COLUMN held_until INTEGER",
    // The first moment at which something that is held for the visit ends, in seconds since 1970.
    "ALTER TABLE visit ADD COLUMN hold_ends INTEGER",
    "CREATE INDEX visit_by_hold_end ON visit (hold_ends) WHERE hold_ends IS NOT NULL",
    "CREATE INDEX visit_open_by_day ON visit (day, hall) WHERE status IN ('held', 'confirmed')",
    """
    CREATE TABLE visit_hold (
      visit TEXT NOT NULL PRIMARY KEY, hall TEXT NOT NULL, day INTEGER NOT NULL, first_slot INTEGER NOT NULL, end_slot INTEGER NOT NULL,
      seat INTEGER NOT NULL, desk INTEGER NOT NULL, start INTEGER NOT NULL, minutes INTEGER NOT NULL, until INTEGER NOT NULL,
      ground TEXT NOT NULL
    )
    """,
    "ALTER TABLE visit_reason ADD COLUMN item TEXT NOT NULL DEFAULT ''",
    // Whether the earliest seat is taken for it when it has none; 0 where its person chooses the time.
    "ALTER TABLE visit_reason ADD COLUMN listed INTEGER NOT NULL DEFAULT 1",
    "CREATE INDEX visit_reason_pending ON visit_reason (subject, at) WHERE standing IN ('waiting', 'unbooked')",
    // How many seats of a day are taken, moved in the write that takes them: full days need not be read.
    """
    CREATE TABLE seat_load (
      hall TEXT NOT NULL, day INTEGER NOT NULL, pool TEXT NOT NULL, taken INTEGER NOT NULL, PRIMARY KEY (hall, day, pool)
    )
    """,
    """
    INSERT INTO seat_load (hall, day, pool, taken)
    SELECT s.hall, s.day, v.pool, COUNT(*) FROM seat AS s JOIN visit AS v ON v.id = s.visit GROUP BY s.hall, s.day, v.pool
    """,
    """
    CREATE TABLE visit_mark (
      subject TEXT NOT NULL, kind TEXT NOT NULL, at INTEGER NOT NULL, visit TEXT NOT NULL, PRIMARY KEY (subject, kind, at, visit)
    )
    """,
    "CREATE INDEX visit_mark_by_time ON visit_mark (at)",
    "CREATE TABLE visit_code (code TEXT NOT NULL PRIMARY KEY, visit TEXT NOT NULL UNIQUE)",
  ]
}
