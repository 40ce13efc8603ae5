import Bus
import Civics
import Store

/// The notices that were imported, each going on from the one before it.
enum CalendarTable {
  /// The last of them, which names the calendar of now.
  struct Head: Hashable, Sendable {
    let version: String
    let place: Int
    /// Microseconds since 1970.
    let importedAt: Int64
  }

  private static let note = "case_calendar"

  /// Nil where none was imported. The writes of one commit ask once.
  static func head(in transaction: Transaction) throws(StoreError) -> Head? {
    if let noted = transaction.notes[note] {
      guard noted.count == 3, case .text(let version) = noted[0], case .integer(let place) = noted[1], case .integer(let at) = noted[2]
      else {
        return nil
      }
      return Head(version: version, place: Int(place), importedAt: at)
    }
    let head = try head(in: transaction as ReadTransaction)
    keep(head, in: transaction)
    return head
  }

  static func head(in transaction: ReadTransaction) throws(StoreError) -> Head? {
    guard let row = try transaction.row("SELECT version, place, imported_at FROM case_calendar ORDER BY place DESC LIMIT 1", []) else {
      return nil
    }
    return Head(version: try row.text(0), place: Int(try row.integer(1)), importedAt: try row.integer(2))
  }

  /// - Returns: Its place.
  static func insert(_ notice: CalendarNotice, after head: Head?, at time: Int64, in transaction: Transaction) throws(StoreError) -> Int {
    let next = Head(version: notice.version, place: (head?.place ?? 0) + 1, importedAt: time)
    try transaction.execute(
      "INSERT INTO case_calendar (version, place, imported_at, notice) VALUES (?, ?, ?, ?)",
      [.text(next.version), SQLValue(next.place), .integer(next.importedAt), .blob(CalendarNoticeRecord(notice).encoded())])
    keep(next, in: transaction)
    return next.place
  }

  private static func keep(_ head: Head?, in transaction: Transaction) {
    transaction.notes[note] = head.map { [.text($0.version), SQLValue($0.place), .integer($0.importedAt)] } ?? []
  }

  /// The notices in their order, up to one of them.
  static func notices(through place: Int, in transaction: ReadTransaction) throws -> [CalendarNotice] {
    try transaction.rows("SELECT version, notice FROM case_calendar WHERE place <= ? ORDER BY place", [SQLValue(place)]).map { row in
      try CalendarNoticeRecord(decoding: row.blob(1)).notice(row.text(0))
    }
  }

  /// The place of a version; nil where it was not imported.
  static func place(of version: String, in transaction: ReadTransaction) throws -> Int? {
    try transaction.row("SELECT place FROM case_calendar WHERE version = ?", [.text(version)]).map { Int(try $0.integer(0)) }
  }
}
