extension NotifySchema {
  /// Each change of the halls has a number, by which every instance sees that what it has read is out of date.
  static let halls = [
    """
    CREATE TABLE hall (
      id TEXT NOT NULL, revision INTEGER NOT NULL, record TEXT NOT NULL, official TEXT NOT NULL, at INTEGER NOT NULL,
      PRIMARY KEY (id, revision)
    )
    """,
    "CREATE TABLE visit_length (kind TEXT NOT NULL PRIMARY KEY, minutes INTEGER NOT NULL)",
    "CREATE TABLE hall_change (name TEXT NOT NULL PRIMARY KEY, number INTEGER NOT NULL)",
    // Visits whose hall has changed under them, until they have moved or ended. Their seats stay theirs, whatever the slots of the day are now.
    """
    CREATE TABLE visit_conflict (
      visit TEXT NOT NULL PRIMARY KEY, hall TEXT NOT NULL, day INTEGER NOT NULL, start INTEGER NOT NULL, finish INTEGER NOT NULL,
      seat INTEGER NOT NULL, why TEXT NOT NULL, standing TEXT NOT NULL, at INTEGER NOT NULL
    )
    """,
    "CREATE INDEX visit_conflict_by_day ON visit_conflict (hall, day)",
    "CREATE INDEX visit_conflict_by_standing ON visit_conflict (standing, at)",
  ]
}
