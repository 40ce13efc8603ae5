import Bus
import Contracts
import NotifyDomain
import Store

/// Reads and writes the reminders of visits: those that are to come, and those that came and can still be held back.
enum ReminderTable {
  struct Due {
    let visit: String
    let reminder: VisitReminder
    /// When the visit begins, in microseconds since 1970.
    let start: Int64
    let revision: Int
    let appointment: VisitView
  }

  /// Plans the reminders of a visit as it stands. Those of the same hour stay as they are, with what the visit is now; those of another are held
  /// back.
  /// - Parameter revision: the sequence of the event in the log.
  static func plan(_ visit: VisitView, start: Int64, revision: Int, now: Int64, in transaction: Transaction) throws {
    try holdBack(visit.id, exceptAt: start, now: now, in: transaction)
    let view = SQLValue.blob(visit.encoded())
    try transaction.execute("UPDATE reminder SET appointment = ? WHERE visit = ?", [view, .text(visit.id)])
    for (reminder, at) in VisitReminder.due(before: start, now: now) {
      try transaction.execute(
        """
        INSERT INTO reminder (visit, kind, due_at, start_at, revision, appointment) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (visit, kind) DO NOTHING
        """,
        [.text(visit.id), .text(reminder.rawValue), .integer(at), .integer(start), SQLValue(revision), view])
    }
  }

  /// Forgets the reminders of a visit, and drops what waits to be sent of those that came.
  /// - Parameter start: those of a visit at this moment stay; nil: none.
  static func holdBack(_ visit: String, exceptAt start: Int64? = nil, now: Int64, in transaction: Transaction) throws {
    let rows = try transaction.rows("SELECT kind, start_at, notice FROM reminder WHERE visit = ?", [.text(visit)])
    for row in rows where try row.integer(1) != start ?? -1 {
      if let notice = try row.optionalText(2).flatMap({ NoticeID($0) }) { try drop(notice, now: now, in: transaction) }
      try transaction.execute("DELETE FROM reminder WHERE visit = ? AND kind = ?", [.text(visit), .text(try row.text(0))])
    }
  }

  /// Reminders that are due, the earliest first.
  static func due(now: Int64, limit: Int, in transaction: ReadTransaction) throws -> [Due] {
    try transaction.rows(
      """
      SELECT visit, kind, start_at, revision, appointment FROM reminder WHERE due_at IS NOT NULL AND due_at <= ? ORDER BY due_at, visit LIMIT ?
      """,
      [.integer(now), SQLValue(limit)]
    ).map { row in
      guard let reminder = VisitReminder(rawValue: try row.text(1)) else { throw KeptRowFault(column: "reminder.kind") }
      return Due(
        visit: try row.text(0), reminder: reminder, start: try row.integer(2), revision: Int(try row.integer(3)),
        appointment: try VisitView(decoding: row.blob(4)))
    }
  }

  /// Notes that a reminder has come.
  static func came(_ due: Due, as notice: NoticeID, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "UPDATE reminder SET due_at = NULL, notice = ? WHERE visit = ? AND kind = ?",
      [.text(notice.text), .text(due.visit), .text(due.reminder.rawValue)])
  }

  static func remove(_ due: Due, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("DELETE FROM reminder WHERE visit = ? AND kind = ?", [.text(due.visit), .text(due.reminder.rawValue)])
  }

  private static func drop(_ notice: NoticeID, now: Int64, in transaction: Transaction) throws {
    for listed in try DeliveryTable.deliveries(of: notice, in: transaction) {
      let delivery = listed.delivery
      guard let dropped = delivery.after(.overtaken, ofAttempt: delivery.attempt, now: now) else { continue }
      try DeliveryTable.replace(delivery, by: dropped, at: now, in: transaction)
    }
  }
}
