import Store

extension NotifySchema {
  /// Halls whose visits are looked at page by page after a change, and the calendar that may be one.
  static let reviews = Migration(
    7, "reviews of halls that have changed, calendars",
    [
      """
      CREATE TABLE hall_review (
        hall TEXT NOT NULL PRIMARY KEY, part TEXT NOT NULL, renumbers INTEGER NOT NULL, day INTEGER NOT NULL, start INTEGER NOT NULL,
        visit TEXT NOT NULL
      )
      """,
      "CREATE TABLE hall_calendar (place INTEGER NOT NULL PRIMARY KEY, version TEXT NOT NULL, notice BLOB NOT NULL)",
    ])
}
