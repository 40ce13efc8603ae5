import Store

extension NotifySchema {
  /// Several providers a channel, words as records, how people want to be told, and reminders.
  static let notices = Migration(
    6, "providers, templates, preferences, reminders",
    [
      // Which of its channel's providers has the turn, and which round of attempts it is.
      "ALTER TABLE delivery ADD COLUMN provider INTEGER NOT NULL DEFAULT 0",
      "ALTER TABLE delivery ADD COLUMN round INTEGER NOT NULL DEFAULT 0",
      "ALTER TABLE delivery ADD COLUMN until_at INTEGER",
      // How the provider calls it, why it last failed, and when it last changed.
      "ALTER TABLE delivery ADD COLUMN receipt TEXT",
      "ALTER TABLE delivery ADD COLUMN failure TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE delivery ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0",
      "CREATE INDEX delivery_of_provider ON delivery (channel, provider, due_at) WHERE due_at IS NOT NULL",
      "CREATE INDEX delivery_by_receipt ON delivery (receipt) WHERE receipt IS NOT NULL",
      """
      CREATE INDEX delivery_dead ON delivery (changed_at, notice, channel)
      WHERE due_at IS NULL AND state IN ('failed', 'unknown', 'undelivered')
      """,
      // What templates are filled with; none in notices of before, which have their words alone.
      "ALTER TABLE notice ADD COLUMN fields BLOB",
      "CREATE INDEX notice_by_case ON notice (case_id, at)",
      // A report that names a message which is not known under that name yet.
      """
      CREATE TABLE early_report (
        provider TEXT NOT NULL, receipt TEXT NOT NULL, event TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (provider, receipt, event)
      )
      """,
      "CREATE INDEX early_report_by_time ON early_report (at)",
      """
      CREATE TABLE preference (
        subject TEXT NOT NULL PRIMARY KEY, language TEXT NOT NULL, off TEXT NOT NULL, reminders INTEGER NOT NULL,
        quiet_from INTEGER NOT NULL, quiet_until INTEGER NOT NULL, at INTEGER NOT NULL
      )
      """,
      """
      CREATE TABLE template (
        kind TEXT NOT NULL, channel TEXT NOT NULL, language TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, at INTEGER NOT NULL,
        PRIMARY KEY (channel, kind, language)
      )
      """,
      // Those that are to come; the one that came is a notice.
      """
      CREATE TABLE reminder (
        visit TEXT NOT NULL, kind TEXT NOT NULL, due_at INTEGER NOT NULL, start_at INTEGER NOT NULL, revision INTEGER NOT NULL,
        appointment BLOB NOT NULL, PRIMARY KEY (visit, kind)
      )
      """,
      "CREATE INDEX reminder_due ON reminder (due_at)",
    ])
}
