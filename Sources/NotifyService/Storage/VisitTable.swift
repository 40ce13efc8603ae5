import Bus
import Civics
import NotifyDomain
import Store

/// Reads and writes visits, each together with its seats.
enum VisitTable {
  /// Open visits of one subject that are looked at for one more reason; nobody has as many.
  private static let most = 50
  private static let note = "visit_hold_ends"
  private static let columns = "id, subject, status, pool, revision, held_until, hold_ends, \(AppointmentColumns.names)"
  private static let columnCount = columns.split(separator: ",").count
  /// A visit by its id, with the reasons for which it is booked in the order they joined.
  private static let withReasons = """
    SELECT \(named("v", columns)), \(named("r", ReasonTable.columns)) FROM visit AS v
    LEFT JOIN visit_reason AS r ON r.visit = v.id AND r.standing = 'booked' WHERE v.id = ? ORDER BY r.place
    """

  private static func named(_ table: String, _ columns: String) -> String {
    columns.split(separator: ", ").map { "\(table).\($0)" }.joined(separator: ", ")
  }

  /// Writes a visit as it stands after an event, and takes its seats and no others.
  /// - Parameter isNew: Whether it was never written before, so that it has no seats to give back.
  /// - Throws: `StoreError.conflict` where a seat is somebody else's: the bookings of one transaction see those before them, so this
  ///   would be a fault of the rules.
  static func keep(_ visit: Visit, isNew: Bool = false, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO visit (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET status = excluded.status, revision = excluded.revision, held_until = excluded.held_until,
        hold_ends = excluded.hold_ends, hall = excluded.hall, day = excluded.day, first_slot = excluded.first_slot,
        end_slot = excluded.end_slot, seat = excluded.seat, desk = excluded.desk, start = excluded.start, minutes = excluded.minutes
      """,
      [
        .text(visit.id), .text(visit.subject), .text(visit.status.rawValue), .text(visit.pool.rawValue), SQLValue(visit.revision),
        SQLValue(visit.heldUntil?.utcSeconds), SQLValue(visit.holdEnds?.utcSeconds),
      ] + AppointmentColumns.values(visit.appointment))
    if !isNew { try HoldTable.remove(visit.id, in: transaction) }
    if let ends = visit.holdEnds?.utcSeconds, case .integer(let noted)? = transaction.notes[note]?.first, Int64(ends) < noted {
      transaction.notes[note] = [SQLValue(ends)]
    }
    SeatSearches.forget(in: transaction)
    if visit.status.isOpen, let hold = visit.hold { try HoldTable.insert(hold, for: visit.id, in: transaction) }
    try SeatTable.keep(visit, isNew: isNew, in: transaction)
  }

  static func find(_ id: Visit.ID, in transaction: ReadTransaction) throws -> Visit? {
    // A row for each reason, or one without.
    let rows = try transaction.rows(withReasons, [.text(id)])
    guard let first = rows.first else { return nil }
    let place = columnCount
    let reasons = try rows.compactMap { row in try row.optionalText(place) == nil ? nil : ReasonTable.kept(row, from: place).reason }
    return try visit(first, for: reasons, in: transaction)
  }

  /// The visits that a subject is still to make and that one more reason may join, from a day on, the earliest first.
  static func open(of subject: String, from day: Day, in transaction: ReadTransaction) throws -> [Visit] {
    // What has as many reasons as it may have need not be read with them.
    try transaction.rows(
      """
      SELECT \(columns) FROM (
        SELECT \(columns) FROM visit WHERE subject = ? AND day >= ? AND status IN ('held', 'confirmed') ORDER BY day, start LIMIT ?
      ) AS v WHERE (SELECT COUNT(*) FROM visit_reason AS r WHERE r.visit = v.id AND r.standing = 'booked') < ? ORDER BY day, start
      """,
      [.text(subject), SQLValue(day.number), SQLValue(most), SQLValue(HallLimits.reasons)]
    ).map { try visit($0, in: transaction) }
  }

  /// A subject's visits, the latest day first.
  static func all(of subject: String, limit: Int, in transaction: ReadTransaction) throws -> [Visit] {
    try transaction.rows(
      "SELECT \(columns) FROM visit WHERE subject = ? ORDER BY day DESC, start DESC, id DESC LIMIT ?", [.text(subject), SQLValue(limit)]
    ).map { try visit($0, in: transaction) }
  }

  /// Whether anything that is held may end by a moment. Of the writes of one commit the first asks; that nothing does is certain.
  static func mayLapse(by seconds: Int, in transaction: Transaction) throws(StoreError) -> Bool {
    if case .integer(let noted)? = transaction.notes[note]?.first { return noted <= Int64(seconds) }
    let first = try transaction.row("SELECT hold_ends FROM visit WHERE hold_ends IS NOT NULL ORDER BY hold_ends LIMIT 1")?.integer(0)
    transaction.notes[note] = [.integer(first ?? .max)]
    return (first ?? .max) <= Int64(seconds)
  }

  /// Visits of which something that is held ends by a moment, the earliest first. What is known of the first is asked anew after it.
  static func lapsing(by seconds: Int, limit: Int, in transaction: Transaction) throws -> [Visit] {
    transaction.notes[note] = nil
    return try lapsing(by: seconds, limit: limit, in: transaction as ReadTransaction)
  }

  /// Visits of which something that is held ends by a moment, the earliest first.
  static func lapsing(by seconds: Int, limit: Int, in transaction: ReadTransaction) throws -> [Visit] {
    try transaction.rows(
      "SELECT \(columns) FROM visit WHERE hold_ends IS NOT NULL AND hold_ends <= ? ORDER BY hold_ends LIMIT ?",
      [SQLValue(seconds), SQLValue(limit)]
    ).map { try visit($0, in: transaction) }
  }

  /// Open visits of the days before one, the earliest first. Those of a day that handed out numbers and is not ended are left out: who made them
  /// is told by the hall when its network is back.
  static func open(before day: Day, limit: Int, in transaction: ReadTransaction) throws -> [Visit] {
    try transaction.rows(
      """
      SELECT \(columns) FROM visit WHERE status IN ('held', 'confirmed') AND day < ? AND NOT EXISTS (
        SELECT 1 FROM queue_day AS q WHERE q.hall = visit.hall AND q.day = visit.day AND q.offline > 0 AND q.ended = 0
      ) ORDER BY day LIMIT ?
      """,
      [SQLValue(day.number), SQLValue(limit)]
    ).map { try visit($0, in: transaction) }
  }

  /// Visits of a hall that have their seats, by their times, after one.
  /// - Parameter isBeside: whether those alone are read that stand beside the day's slots.
  static func seated(
    in hall: Hall.ID, after position: HallReview.Position, isBeside: Bool = false, limit: Int, in transaction: ReadTransaction
  ) throws -> [Visit] {
    try transaction.rows(
      """
      SELECT \(columns) FROM visit WHERE hall = ? AND (day, start, id) > (?, ?, ?) AND status IN ('held', 'confirmed', 'arrived')
        AND first_slot >= ? ORDER BY day, start, id LIMIT ?
      """,
      [
        .text(hall), SQLValue(position.day.number), SQLValue(position.start), .text(position.visit),
        SQLValue(isBeside ? Seat.besideSlots : 0), SQLValue(limit),
      ]
    ).map { try visit($0, in: transaction) }
  }

  /// Whether anything of a hall is somebody's from a day on: a visit, or a seat that is kept for one.
  static func isAny(in hall: Hall.ID, from day: Day, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    let values: [SQLValue] = [.text(hall), SQLValue(day.number)]
    let seated = "SELECT 1 FROM visit WHERE hall = ? AND day >= ? AND status IN ('held', 'confirmed', 'arrived') LIMIT 1"
    if try transaction.row(seated, values) != nil { return true }
    return try transaction.row("SELECT 1 FROM visit_hold WHERE hall = ? AND day >= ? LIMIT 1", values) != nil
  }

  private static func visit(_ row: Row, in transaction: ReadTransaction) throws -> Visit {
    let reasons = try ReasonTable.reasons(of: row.text(0), in: transaction).filter { $0.standing == .booked }.map(\.reason)
    return try visit(row, for: reasons, in: transaction)
  }

  private static func visit(_ row: Row, for reasons: [VisitReason], in transaction: ReadTransaction) throws -> Visit {
    guard let status = VisitStatus(rawValue: try row.text(2)) else { throw KeptRowFault(column: "visit.status") }
    guard let pool = SeatPool(rawValue: try row.text(3)) else { throw KeptRowFault(column: "visit.pool") }
    let id = try row.text(0)
    return Visit(
      id: id, subject: try row.text(1), status: status, pool: pool, reasons: reasons,
      appointment: try AppointmentColumns.appointment(row, from: 7), revision: Int(try row.integer(4)),
      heldUntil: try row.optionalInteger(5).map { ShanghaiTime(utcSeconds: Int($0)) },
      hold: try row.optionalInteger(6) == nil ? nil : HoldTable.find(id, in: transaction))
  }
}
