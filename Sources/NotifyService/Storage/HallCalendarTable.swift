import Bus
import Civics
import Contracts
import NotifyDomain
import Store

/// Reads and writes the notices on days off that were imported, and the calendar by which the visits stand.
enum HallCalendarTable {
  /// The place of the calendar by which the visits stand; notices count from 1.
  private static let standing = 0

  /// The calendar that is in force: the program's own, and what was imported after it.
  static func calendar(after own: WorkdayCalendar, in transaction: ReadTransaction) throws -> WorkdayCalendar {
    var calendar = own
    for row in try transaction.rows("SELECT notice FROM hall_calendar WHERE place > ? ORDER BY place", [SQLValue(standing)]) {
      guard let notice = try CalendarImported(decoding: row.blob(0)).notice else { throw KeptRowFault(column: "hall_calendar.notice") }
      // What a newer program's own calendar holds already adds nothing.
      do { calendar = try calendar.adding(notice) } catch { continue }
    }
    return calendar
  }

  static func contains(_ version: String, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try transaction.row("SELECT 1 FROM hall_calendar WHERE place > ? AND version = ?", [SQLValue(standing), .text(version)]) != nil
  }

  static func insert(_ notice: CalendarImported, in transaction: Transaction) throws(StoreError) {
    let last = try transaction.row("SELECT COALESCE(MAX(place), 0) FROM hall_calendar")?.integer(0) ?? 0
    try transaction.execute(
      "INSERT INTO hall_calendar (place, version, notice) VALUES (?, ?, ?)",
      [.integer(last + 1), .text(notice.calendar?.version ?? ""), .blob(notice.encoded())])
  }

  /// The calendar by which the visits stand; nil where none was noted yet.
  static func standing(in transaction: ReadTransaction) throws -> CalendarImported? {
    try transaction.row("SELECT notice FROM hall_calendar WHERE place = ?", [SQLValue(standing)]).map {
      try CalendarImported(decoding: $0.blob(0))
    }
  }

  static func stand(by calendar: CalendarImported, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO hall_calendar (place, version, notice) VALUES (?, ?, ?)
      ON CONFLICT (place) DO UPDATE SET version = excluded.version, notice = excluded.notice
      """, [SQLValue(standing), .text(calendar.calendar?.version ?? ""), .blob(calendar.encoded())])
  }
}
