import Bus
import Civics
import NotifyDomain
import Store

/// Reads and writes the seats that are kept for visits beside their own.
enum HoldTable {
  static func insert(_ hold: SeatHold, for visit: Visit.ID, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO visit_hold (visit, until, ground, \(AppointmentColumns.names)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [.text(visit), SQLValue(hold.until.utcSeconds), .text(hold.ground.rawValue)] + AppointmentColumns.values(hold.appointment))
  }

  static func remove(_ visit: Visit.ID, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("DELETE FROM visit_hold WHERE visit = ?", [.text(visit)])
  }

  static func find(_ visit: Visit.ID, in transaction: ReadTransaction) throws -> SeatHold? {
    try transaction.row("SELECT until, ground, \(AppointmentColumns.names) FROM visit_hold WHERE visit = ?", [.text(visit)]).map { row in
      guard let ground = SeatHold.Ground(rawValue: try row.text(1)) else { throw KeptRowFault(column: "visit_hold.ground") }
      return SeatHold(
        appointment: try AppointmentColumns.appointment(row, from: 2), until: ShanghaiTime(utcSeconds: Int(try row.integer(0))),
        ground: ground)
    }
  }

  /// The visits for which seats of a hall are kept beside their own, by their ids, after one.
  static func visits(
    in hall: Hall.ID, from day: Day, after visit: Visit.ID, limit: Int, in transaction: ReadTransaction
  ) throws -> [Visit.ID] {
    try transaction.rows(
      "SELECT visit FROM visit_hold WHERE hall = ? AND day >= ? AND visit > ? ORDER BY visit LIMIT ?",
      [.text(hall), SQLValue(day.number), .text(visit), SQLValue(limit)]
    ).map { try $0.text(0) }
  }
}
