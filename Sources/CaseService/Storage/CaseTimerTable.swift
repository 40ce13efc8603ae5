import CaseDomain
import Civics
import Store

/// The timers of cases, by the day on which each is due.
enum CaseTimerTable {
  /// A timer that is due.
  struct Due: Sendable {
    let caseID: String
    let timer: CaseTimer
  }

  /// Writes what differs, in the write that has the reason.
  static func change(of id: String, from old: [CaseTimer: Day], to new: [CaseTimer: Day], in transaction: Transaction) throws(StoreError) {
    guard old != new else { return }
    for timer in CaseTimer.allCases where old[timer] != new[timer] {
      if old[timer] != nil {
        try transaction.execute("DELETE FROM case_timer WHERE case_id = ? AND kind = ?", [.text(id), .text(timer.rawValue)])
      }
      if let day = new[timer] { try insert(timer, of: id, on: day, in: transaction) }
    }
  }

  /// Puts these in the place of all that a case has.
  static func replace(of id: String, by timers: [CaseTimer: Day], in transaction: Transaction) throws(StoreError) {
    try transaction.execute("DELETE FROM case_timer WHERE case_id = ?", [.text(id)])
    for timer in CaseTimer.allCases { if let day = timers[timer] { try insert(timer, of: id, on: day, in: transaction) } }
  }

  private static func insert(_ timer: CaseTimer, of id: String, on day: Day, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO case_timer (case_id, kind, day) VALUES (?, ?, ?)", [.text(id), .text(timer.rawValue), SQLValue(day.number)])
  }

  /// The timers that are due on a day, the longest due first.
  static func due(by day: Day, limit: Int, in transaction: ReadTransaction) throws -> [Due] {
    // Kinds that a newer program brought are left to it.
    let kinds = CaseTimer.allCases.map { SQLValue.text($0.rawValue) }
    let places = kinds.map { _ in "?" }.joined(separator: ", ")
    return try transaction.rows(
      "SELECT case_id, kind FROM case_timer WHERE day <= ? AND kind IN (\(places)) ORDER BY day, case_id, kind LIMIT ?",
      [SQLValue(day.number)] + kinds + [SQLValue(limit)]
    ).map { row in Due(caseID: try row.text(0), timer: try CaseTimer(kept: row.text(1), "kind")) }
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
  /// - Returns: How many cases it are.
  static func wakeForCalendar(in transaction: Transaction) throws(StoreError) -> Int {
    try transaction.changes(
      "UPDATE case_timer SET day = 0 WHERE day = ? AND kind = ?",
      [SQLValue(CaseTimer.never.number), .text(CaseTimer.calendar.rawValue)])
  }
}
