import Bus
import CaseDomain
import Civics
import Store

/// The timers of cases, by the day on which each is due.
///
/// The key begins with the day, and there is no other index: whoever writes a case knows the days that its timers had.
enum CaseTimerTable {
  /// A timer that is due.
  struct Due: Sendable {
    let caseID: String
    let timer: CaseTimer
    fileprivate let day: Int
  }

  /// Writes what differs, in the write that has the reason.
  static func change(of id: String, from old: [CaseTimer: Day], to new: [CaseTimer: Day], in transaction: Transaction) throws(StoreError) {
    guard old != new else { return }
    for timer in CaseTimer.allCases where old[timer] != new[timer] {
      if let day = old[timer] { try remove(timer, of: id, on: day.number, in: transaction) }
      if let day = new[timer] { try insert(timer, of: id, on: day.number, in: transaction) }
    }
  }

  static func remove(_ due: Due, in transaction: Transaction) throws(StoreError) {
    try remove(due.timer, of: due.caseID, on: due.day, in: transaction)
  }

  /// Writes a timer, whether it is there or not.
  static func put(_ timer: CaseTimer, of id: String, on day: Day, in transaction: Transaction) throws(StoreError) {
    try remove(timer, of: id, on: day.number, in: transaction)
    try insert(timer, of: id, on: day.number, in: transaction)
  }

  private static func remove(_ timer: CaseTimer, of id: String, on day: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "DELETE FROM case_timer WHERE day = ? AND case_id = ? AND kind = ?", [SQLValue(day), .text(id), .text(timer.rawValue)])
  }

  private static func insert(_ timer: CaseTimer, of id: String, on day: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO case_timer (day, case_id, kind) VALUES (?, ?, ?)", [SQLValue(day), .text(id), .text(timer.rawValue)])
  }

  /// The timers that are due on a day, the longest due first.
  static func due(by day: Day, limit: Int, in transaction: ReadTransaction) throws -> [Due] {
    // What days bring comes before what a calendar wakes, and what a new version has to make up for: those may be a row a case.
    let dated = try due("day > 0 AND day <= ?", [SQLValue(day.number)], limit: limit, in: transaction)
    guard dated.count < limit else { return dated }
    return try dated + due("day <= 0", [], limit: limit - dated.count, in: transaction)
  }

  private static func due(_ days: String, _ values: [SQLValue], limit: Int, in transaction: ReadTransaction) throws -> [Due] {
    // Kinds that a newer program brought are left to it.
    let kinds = CaseTimer.allCases.map { SQLValue.text($0.rawValue) }
    let places = kinds.map { _ in "?" }.joined(separator: ", ")
    return try transaction.rows(
      "SELECT case_id, kind, day FROM case_timer WHERE \(days) AND kind IN (\(places)) ORDER BY day, case_id, kind LIMIT ?",
      values + kinds + [SQLValue(limit)]
    ).map { row in Due(caseID: try row.text(0), timer: try CaseTimer(kept: row.text(1), "kind"), day: Int(try row.integer(2))) }
  }

  /// Whether a case that was kept before there were timers, or rows of its open steps, waits for those that it should have.
  static func isAnew(_ id: String, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try transaction.row(
      "SELECT 1 FROM case_timer WHERE day = 0 AND case_id = ? AND kind = ?", [.text(id), .text(CaseTimer.anew.rawValue)]) != nil
  }

  /// The oldest cases that wait for a calendar.
  static func waitingForCalendar(limit: Int, in transaction: ReadTransaction) throws(StoreError) -> [String] {
    var ids: [String] = []
    for row in try transaction.rows(
      "SELECT case_id FROM case_timer WHERE day = ? AND kind = ? ORDER BY case_id LIMIT ?",
      [SQLValue(CaseTimer.never.number), .text(CaseTimer.calendar.rawValue), SQLValue(limit)])
    { ids.append(try row.text(0)) }
    return ids
  }

  /// Makes what waits for a calendar due.
  /// - Parameter place: The place of the notice that came, 0 for the program's own calendar. What one has woken and is not done yet, and what another
  ///   wakes, are rows of their own: their days, long past, are below zero by the place.
  /// - Returns: How many cases it are.
  static func wakeForCalendar(place: Int, in transaction: Transaction) throws(StoreError) -> Int {
    try transaction.changes(
      "UPDATE case_timer SET day = ? WHERE day = ? AND kind = ?",
      [SQLValue(-place), SQLValue(CaseTimer.never.number), .text(CaseTimer.calendar.rawValue)])
  }

  /// Makes due what a calendar moves though it was firm.
  /// - Parameter place: As of what waits, whose rows stay as they are.
  static func wake(_ id: String, place: Int, in transaction: Transaction) throws(StoreError) {
    try keep(.calendar, of: id, on: -place, in: transaction)
  }

  /// Has a case get all timers that it should have.
  static func makeAnew(_ id: String, in transaction: Transaction) throws(StoreError) { try keep(.anew, of: id, on: 0, in: transaction) }

  private static func keep(_ timer: CaseTimer, of id: String, on day: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO case_timer (day, case_id, kind) VALUES (?, ?, ?) ON CONFLICT (day, case_id, kind) DO NOTHING",
      [SQLValue(day), .text(id), .text(timer.rawValue)])
  }

  /// Submissions that wait for a clerk, by their id.
  /// - Returns: The last of them, nil where there are no more; and those that have no timer of their receipt.
  static func submissions(after: String, limit: Int, in transaction: ReadTransaction) throws -> (last: String?, withoutReceipt: [String]) {
    let rows = try transaction.rows(
      "SELECT \(CaseTable.columns) FROM case_record WHERE counted = 'inHand' AND state = ? AND id > ? ORDER BY id LIMIT ?",
      [.text(CaseState.submitted.rawValue), .text(after), SQLValue(limit)])
    var without: [String] = []
    for row in rows where try !hasReceipt(row, in: transaction) { without.append(try row.text(0)) }
    return (rows.count == limit ? try rows.last?.text(0) : nil, without)
  }

  private static func hasReceipt(_ row: Row, in transaction: ReadTransaction) throws -> Bool {
    let record: CaseRecord
    do {
      record = try CaseTable.kept(row).record
    } catch let error where error is KeptCaseFault || error is WireError {
      // Its timer says that it cannot be read.
      return false
    }
    guard let day = CaseTimer.timers(of: record)[.receipt] else { return true }
    return try transaction.row(
      "SELECT 1 FROM case_timer WHERE day = ? AND case_id = ? AND kind = ?",
      [SQLValue(day.number), .text(record.id), .text(CaseTimer.receipt.rawValue)]) != nil
  }
}
