import Bus
import CaseDomain
import Civics
import Store

/// Which cases a calendar moves though their dates were firm. Which days a date went by stands in no column: all cases are looked at, by their id, a
/// stretch at a time, in reads that keep no writer waiting; a write only wakes those that move, and keeps how far it is.
///
/// That, and the last calendar that was taken up, are rows of `case_timer` of kinds that are no timer's, which an older program leaves alone.
enum FirmDates {
  /// Their day in the key, before every one that a timer has.
  private static let day = -1_000_000
  /// The case after which cases are still to be looked at.
  fileprivate static let looking = "firmDates"
  /// The calendar that was taken up last, by its last day and its version.
  private static let takenUp = "calendarTakenUp"

  /// Has all cases looked at, from the first one on.
  static func begin(in transaction: Transaction) throws(StoreError) { try note("", as: looking, in: transaction) }

  /// Whether a calendar is another than the one that was taken up last, and no older program's: that one ends before it.
  static func isToTakeUp(_ calendar: WorkdayCalendar, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    guard let noted = try noted(takenUp, in: transaction) else { return true }
    let own = name(of: calendar)
    return noted != own && noted.prefix(while: { $0 != " " }) <= own.prefix(while: { $0 != " " })
  }

  static func takeUp(_ calendar: WorkdayCalendar, in transaction: Transaction) throws(StoreError) {
    try note(name(of: calendar), as: takenUp, in: transaction)
  }

  /// The next cases to be looked at; nil: none are.
  static func stretch(on today: Day, by rules: OfficeRules, in transaction: ReadTransaction) throws -> Stretch? {
    guard let after = try noted(looking, in: transaction) else { return nil }
    let calendar = try rules.calendar(in: transaction)
    let rows = try transaction.rows(
      "SELECT \(CaseTable.columns) FROM case_record WHERE id > ? ORDER BY id LIMIT ?", [.text(after), SQLValue(CaseLimits.movedPerRead)])
    var stretch = Stretch(calendar: calendar.version, after: after)
    for row in rows {
      guard stretch.moved.count < CaseLimits.timersPerWrite else { return stretch }
      stretch.last = try row.text(0)
      if try isMoved(row, on: today, by: calendar) { stretch.moved.append(try row.text(0)) }
    }
    if rows.count < CaseLimits.movedPerRead { stretch.last = nil }
    return stretch
  }

  private static func isMoved(_ row: Row, on today: Day, by calendar: WorkdayCalendar) throws -> Bool {
    do {
      return CaseTimer.calendar.command(on: try CaseTable.kept(row).record, day: today, by: calendar) != nil
    } catch let error where error is KeptCaseFault || error is WireError {
      // Its timer says that it cannot be read.
      return true
    }
  }

  private static func name(of calendar: WorkdayCalendar) -> String { "\(calendar.published.upperBound) \(calendar.version)" }

  fileprivate static func noted(_ kind: String, in transaction: ReadTransaction) throws(StoreError) -> String? {
    try transaction.row("SELECT case_id FROM case_timer WHERE day = ? AND kind = ?", [SQLValue(day), .text(kind)])?.text(0)
  }

  fileprivate static func note(_ text: String?, as kind: String, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("DELETE FROM case_timer WHERE day = ? AND kind = ?", [SQLValue(day), .text(kind)])
    guard let text else { return }
    try transaction.execute("INSERT INTO case_timer (day, case_id, kind) VALUES (?, ?, ?)", [SQLValue(day), .text(text), .text(kind)])
  }
}

extension FirmDates {
  /// Cases that were looked at.
  struct Stretch: Sendable {
    /// The version by which.
    let calendar: String
    let after: String
    /// The last of them; nil: there are no more.
    fileprivate(set) var last: String?
    /// Those that it moves.
    fileprivate(set) var moved: [String] = []

    fileprivate init(calendar: String, after: String) {
      self.calendar = calendar
      self.after = after
    }

    /// Makes those due that it moves, and keeps how far it is. Nothing where another instance has looked meanwhile, or a further calendar has come.
    func wake(by rules: OfficeRules, in transaction: Transaction) throws {
      let isNext = try FirmDates.noted(FirmDates.looking, in: transaction) == after
      guard isNext, try rules.now(in: transaction).calendar.version == calendar else { return }
      try FirmDates.note(last, as: FirmDates.looking, in: transaction)
      let place = try CalendarTable.head(in: transaction)?.place ?? 0
      for id in moved { try CaseTimerTable.wake(id, place: place, in: transaction) }
    }
  }
}
