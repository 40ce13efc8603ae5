import NotifyDomain
import Store

/// Reads and writes the windows of halls' days.
enum QueueWindowTable {
  private static let columns = "number, skills, is_open, clerk, ticket"

  static func find(_ number: Int, _ place: QueuePlace, in transaction: ReadTransaction) throws -> QueueWindow? {
    try transaction.row(
      "SELECT \(columns) FROM queue_window WHERE hall = ? AND day = ? AND number = ?", place.values + [SQLValue(number)]
    ).map(window)
  }

  static func all(_ place: QueuePlace, in transaction: ReadTransaction) throws -> [QueueWindow] {
    try transaction.rows(
      "SELECT \(columns) FROM queue_window WHERE hall = ? AND day = ? ORDER BY number LIMIT ?",
      place.values + [SQLValue(QueueLimits.windows.upperBound)]
    ).map(window)
  }

  static func keep(_ window: QueueWindow, _ place: QueuePlace, revision: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO queue_window (hall, day, \(columns), revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (hall, day, number) DO UPDATE SET skills = excluded.skills, is_open = excluded.is_open, clerk = excluded.clerk,
        ticket = excluded.ticket, revision = excluded.revision
      """,
      place.values + [
        SQLValue(window.id), .text(window.skills.text), SQLValue(window.isOpen), .text(window.clerk), SQLValue(window.ticket),
        SQLValue(revision),
      ])
  }

  private static func window(_ row: Row) throws -> QueueWindow {
    guard let skills = QueueSkills(text: try row.text(1)) else { throw KeptRowFault(column: "queue_window.skills") }
    return QueueWindow(
      id: Int(try row.integer(0)), skills: skills, isOpen: try row.boolean(2), clerk: try row.text(3), ticket: try row.optionalText(4))
  }
}
