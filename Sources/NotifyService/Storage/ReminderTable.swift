import Bus
import Contracts
import NotifyDomain
import Store

/// Reads and writes the reminders of visits that are to come.
enum ReminderTable {
  struct Due {
    let visit: String
    let reminder: VisitReminder
    /// When the visit begins, in microseconds since 1970.
    let start: Int64
    let revision: Int
    let appointment: VisitView
  }

  /// Plans the reminders of a visit as it stands. Those of the same hour stay as they are, with what the visit is now; those of another go.
  /// - Parameters:
  ///   - revision: the sequence of the event in the log.
  ///   - now: the moment of the event: what was due since, while the service did not run, comes late and not never.
  ///   - isNew: whether the visit was booked by the event, so that it has none yet.
  static func plan(
    _ visit: VisitView, start: Int64, revision: Int64, now: Int64, isNew: Bool, in transaction: Transaction
  ) throws(StoreError) {
    let view = SQLValue.blob(visit.encoded())
    if !isNew {
      try transaction.execute("DELETE FROM reminder WHERE visit = ? AND start_at <> ?", [.text(visit.id), .integer(start)])
      try transaction.execute("UPDATE reminder SET appointment = ? WHERE visit = ?", [view, .text(visit.id)])
    }
    for (reminder, at) in VisitReminder.due(before: start, now: now) {
      try transaction.execute(
        """
        INSERT INTO reminder (visit, kind, due_at, start_at, revision, appointment) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (visit, kind) DO NOTHING
        """,
        [.text(visit.id), .text(reminder.rawValue), .integer(at), .integer(start), .integer(revision), view])
    }
  }

  /// Forgets the reminders of a visit that nobody makes any more.
  static func forget(_ visit: String, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("DELETE FROM reminder WHERE visit = ?", [.text(visit)])
  }

  /// Reminders that are due, the earliest first.
  static func due(now: Int64, limit: Int, in transaction: ReadTransaction) throws -> [Due] {
    try transaction.rows(
      "SELECT visit, kind, start_at, revision, appointment FROM reminder WHERE due_at <= ? ORDER BY due_at, visit LIMIT ?",
      [.integer(now), SQLValue(limit)]
    ).map { row in
      guard let reminder = VisitReminder(rawValue: try row.text(1)) else { throw KeptRowFault(column: "reminder.kind") }
      return Due(
        visit: try row.text(0), reminder: reminder, start: try row.integer(2), revision: Int(try row.integer(3)),
        appointment: try VisitView(decoding: row.blob(4)))
    }
  }

  static func remove(_ due: Due, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("DELETE FROM reminder WHERE visit = ? AND kind = ?", [.text(due.visit), .text(due.reminder.rawValue)])
  }
}
