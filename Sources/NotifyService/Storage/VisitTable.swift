import Civics
import NotifyDomain
import Store

/// Reads and writes visits, each together with its seats.
enum VisitTable {
  /// Open visits of one subject that are looked at for one more reason; nobody has as many.
  private static let most = 50
  private static let columns = "id, subject, status, pool, revision, hall, day, first_slot, end_slot, seat, desk, start, minutes"

  /// Writes a visit as it stands after an event, and takes its seats and no others.
  /// - Throws: `StoreError.conflict` where a seat is somebody else's: the bookings of one transaction see those before them, so this
  ///   would be a fault of the rules.
  static func keep(_ visit: Visit, in transaction: Transaction) throws(StoreError) {
    let place = visit.appointment
    try transaction.execute(
      """
      INSERT INTO visit (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET status = excluded.status, revision = excluded.revision, hall = excluded.hall, day = excluded.day,
        first_slot = excluded.first_slot, end_slot = excluded.end_slot, seat = excluded.seat, desk = excluded.desk,
        start = excluded.start, minutes = excluded.minutes
      """,
      [
        .text(visit.id), .text(visit.subject), .text(visit.status.rawValue), .text(visit.pool.rawValue), SQLValue(visit.revision),
        .text(place.hall), SQLValue(place.day.number), SQLValue(place.slots.lowerBound), SQLValue(place.slots.upperBound),
        SQLValue(place.seat), SQLValue(place.window), SQLValue(place.start), SQLValue(place.minutes),
      ])
    try transaction.execute("DELETE FROM seat WHERE visit = ?", [.text(visit.id)])
    for seat in visit.seats {
      try transaction.execute(
        "INSERT INTO seat (hall, day, slot, number, visit) VALUES (?, ?, ?, ?, ?)",
        [.text(seat.hall), SQLValue(seat.day.number), SQLValue(seat.slot), SQLValue(seat.number), .text(visit.id)])
    }
  }

  /// The seats of a hall's day that are not free.
  static func taken(_ hall: Hall.ID, _ day: Day, in transaction: ReadTransaction) throws(StoreError) -> Set<Seat> {
    var seats: Set<Seat> = []
    for row in try transaction.rows("SELECT slot, number FROM seat WHERE hall = ? AND day = ?", [.text(hall), SQLValue(day.number)]) {
      seats.insert(Seat(hall: hall, day: day, slot: Int(try row.integer(0)), number: Int(try row.integer(1))))
    }
    return seats
  }

  static func find(_ id: Visit.ID, in transaction: ReadTransaction) throws -> Visit? {
    try transaction.row("SELECT \(columns) FROM visit WHERE id = ?", [.text(id)]).map { try visit($0, in: transaction) }
  }

  /// The visits that a subject is still to make, from a day on, the earliest first.
  static func open(of subject: String, from day: Day, in transaction: ReadTransaction) throws -> [Visit] {
    try transaction.rows(
      "SELECT \(columns) FROM visit WHERE subject = ? AND day >= ? AND status IN ('held', 'confirmed') ORDER BY day, start LIMIT ?",
      [.text(subject), SQLValue(day.number), SQLValue(most)]
    ).map { try visit($0, in: transaction) }
  }

  private static func visit(_ row: Row, in transaction: ReadTransaction) throws -> Visit {
    guard let status = VisitStatus(rawValue: try row.text(2)) else { throw KeptRowFault(column: "visit.status") }
    guard let pool = SeatPool(rawValue: try row.text(3)) else { throw KeptRowFault(column: "visit.pool") }
    let numbers = try (4...12).filter { $0 != 5 }.map { Int(try row.integer($0)) }
    guard numbers[2] < numbers[3] else { throw KeptRowFault(column: "visit.end_slot") }
    let id = try row.text(0)
    let reasons = try ReasonTable.reasons(of: id, in: transaction).filter { $0.standing == .booked }.map(\.reason)
    return Visit(
      id: id, subject: try row.text(1), status: status, pool: pool, reasons: reasons,
      appointment: Appointment(
        hall: try row.text(5), day: Day(number: numbers[1]), slots: numbers[2]..<numbers[3], seat: numbers[4], window: numbers[5],
        start: numbers[6], minutes: numbers[7]),
      revision: numbers[0])
  }
}
