import Civics
import NotifyDomain
import Store

/// Reads and writes which visits do not fit their hall any more.
enum ConflictTable {
  /// One of them, as it is kept.
  struct Kept: Sendable {
    let visit: Visit.ID
    let why: HallConflict
    /// Whether another seat was looked for, and its person told.
    let isOffered: Bool
    /// Microseconds since 1970.
    let at: Int
  }

  private static let columns = "visit, why, offered, at"

  /// Notes that a visit does not fit; one that is noted already keeps its moment.
  static func insert(_ visit: Visit, why: HallConflict, at: Int, in transaction: Transaction) throws(StoreError) {
    let place = visit.appointment
    try transaction.execute(
      """
      INSERT INTO visit_conflict (visit, hall, day, start, finish, seat, why, offered, at) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)
      ON CONFLICT (visit) DO UPDATE SET why = excluded.why
      """,
      [
        .text(visit.id), .text(place.hall), SQLValue(place.day.number), SQLValue(place.start), SQLValue(place.start + place.minutes),
        SQLValue(place.seat), .text(why.rawValue), SQLValue(at),
      ])
  }

  static func setOffered(_ visit: Visit.ID, _ isOffered: Bool, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("UPDATE visit_conflict SET offered = ? WHERE visit = ?", [.integer(isOffered ? 1 : 0), .text(visit)])
  }

  static func remove(_ visit: Visit.ID, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("DELETE FROM visit_conflict WHERE visit = ?", [.text(visit)])
  }

  static func find(_ visit: Visit.ID, in transaction: ReadTransaction) throws -> Kept? {
    try transaction.row("SELECT \(columns) FROM visit_conflict WHERE visit = ?", [.text(visit)]).map(kept)
  }

  static func isAny(_ hall: Hall.ID, _ day: Day, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try transaction.row("SELECT 1 FROM visit_conflict WHERE hall = ? AND day = ? LIMIT 1", [.text(hall), SQLValue(day.number)]) != nil
  }

  /// The oldest first, after a visit; of a hall, or of all.
  static func list(_ hall: Hall.ID, after visit: Visit.ID, limit: Int, in transaction: ReadTransaction) throws -> [Kept] {
    try transaction.rows(
      "SELECT \(columns) FROM visit_conflict WHERE (? = '' OR hall = ?) AND visit > ? ORDER BY visit LIMIT ?",
      [.text(hall), .text(hall), .text(visit), SQLValue(limit)]
    ).map(kept)
  }

  /// Those for which no other seat was looked for yet, the oldest first.
  static func toOffer(limit: Int, in transaction: ReadTransaction) throws -> [Kept] {
    try transaction.rows(
      "SELECT \(columns) FROM visit_conflict WHERE offered = 0 ORDER BY at, visit LIMIT ?", [SQLValue(limit)]
    ).map(kept)
  }

  /// The seats of a day that are not free since visits which do not fit are at their windows then, or would be.
  static func shadow(on offering: HallDay, in transaction: ReadTransaction) throws -> Set<Seat> {
    var seats: Set<Seat> = []
    for row in try transaction.rows(
      "SELECT start, finish, seat FROM visit_conflict WHERE hall = ? AND day = ?", [.text(offering.hall), SQLValue(offering.day.number)])
    {
      let time = Int(try row.integer(0))..<Int(try row.integer(1))
      let number = Int(try row.integer(2))
      for slot in offering.slots where time.overlaps(slot.start..<slot.end) {
        seats.insert(Seat(hall: offering.hall, day: offering.day, slot: slot.index, number: number))
      }
    }
    return seats
  }

  private static func kept(_ row: Row) throws -> Kept {
    guard let why = HallConflict(rawValue: try row.text(1)) else { throw KeptRowFault(column: "visit_conflict.why") }
    return Kept(visit: try row.text(0), why: why, isOffered: try row.integer(2) == 1, at: Int(try row.integer(3)))
  }
}
