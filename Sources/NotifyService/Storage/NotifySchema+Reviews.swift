import Store

extension NotifySchema {
  /// What is looked at page by page: visits after a change of the halls or of the calendar, and the waiting list. And what deliveries have been through.
  static let reviews = Migration(
    7, "reviews of halls, calendars, a place on the waiting list, handovers",
    [
      """
      CREATE TABLE hall_review (
        hall TEXT NOT NULL PRIMARY KEY, part TEXT NOT NULL, renumbers INTEGER NOT NULL, day INTEGER NOT NULL, start INTEGER NOT NULL,
        visit TEXT NOT NULL
      )
      """,
      "CREATE TABLE hall_calendar (place INTEGER NOT NULL PRIMARY KEY, version TEXT NOT NULL, notice BLOB NOT NULL)",
      """
      CREATE TABLE waiting_position (target TEXT NOT NULL PRIMARY KEY, at INTEGER NOT NULL, case_id TEXT NOT NULL, kind TEXT NOT NULL)
      """,
      "ALTER TABLE delivery ADD COLUMN handovers INTEGER NOT NULL DEFAULT 0",
      // Of which attempt the receipt is.
      "ALTER TABLE delivery ADD COLUMN receipt_by INTEGER",
      "ALTER TABLE delivery ADD COLUMN receipt_round INTEGER",
      "ALTER TABLE delivery ADD COLUMN receipt_attempt INTEGER",
      "UPDATE delivery SET receipt_by = provider, receipt_round = round, receipt_attempt = attempt WHERE receipt IS NOT NULL",
      // What providers call the messages of attempts before that.
      """
      CREATE TABLE delivery_receipt (
        channel TEXT NOT NULL, provider INTEGER NOT NULL, receipt TEXT NOT NULL, notice TEXT NOT NULL, round INTEGER NOT NULL,
        attempt INTEGER NOT NULL, PRIMARY KEY (channel, provider, receipt)
      )
      """,
      "CREATE INDEX delivery_receipt_by_notice ON delivery_receipt (notice)",
    ])
}
