import Store

extension CaseSchema {
  /// Which departments have a step of a case open, so that each finds its own work in the cases of others.
  ///
  /// Cases of before get their rows by a timer that is due at once, and with it the timers of answers that are owed: neither stands in a column.
  static let openSteps = Migration(
    8, "open steps of departments",
    [
      """
      CREATE TABLE case_open_step (
        case_id TEXT NOT NULL, office TEXT NOT NULL, step TEXT NOT NULL, filed INTEGER NOT NULL, PRIMARY KEY (case_id, office, step)
      )
      """,
      "CREATE INDEX case_open_step_by_office ON case_open_step (office, step, filed, case_id)",
      """
      INSERT INTO case_timer (day, case_id, kind) SELECT 0, id, 'anew' FROM case_record
      WHERE state IN ('accepted', 'inReview', 'clockStopped', 'decided', 'delivered', 'rated', 'archived')
      ON CONFLICT (day, case_id, kind) DO NOTHING
      """,
    ])
}
