import Bus
import Civics
import NotifyDomain
import Store

/// Reads and writes which visits do not fit their hall any more.
enum ConflictTable {
  /// What was done about one.
  enum Standing: String {
    /// Nothing yet.
    case new
    /// Its person was told, and no other seat was free.
    case told
    /// Another seat is kept for it, and its person was told.
    case offered
  }

  /// One of them, as it is kept.
  struct Kept: Sendable {
    let visit: Visit.ID
    let why: HallConflict
    let standing: Standing
    /// Microseconds since 1970.
    let at: Int
  }

  /// A place among those of a standing: what was noted earlier comes before it.
  struct Place: Equatable, Sendable {
    /// Microseconds since 1970.
    let at: Int
    let visit: Visit.ID

    init(_ kept: Kept) { (at, visit) = (kept.at, kept.visit) }
  }

  private static let columns = "visit, why, standing, at"

  /// Notes that a visit does not fit; one that is noted already keeps its moment.
  static func insert(_ visit: Visit, why: HallConflict, at: Int, in transaction: Transaction) throws(StoreError) {
    let place = visit.appointment
    try transaction.execute(
      """
      INSERT INTO visit_conflict (visit, hall, day, start, finish, seat, why, standing, at) VALUES (?, ?, ?, ?, ?, ?, ?, 'new', ?)
      ON CONFLICT (visit) DO UPDATE SET why = excluded.why
      """,
      [
        .text(visit.id), .text(place.hall), SQLValue(place.day.number), SQLValue(place.start), SQLValue(place.start + place.minutes),
        SQLValue(place.seat), .text(why.rawValue), SQLValue(at),
      ])
  }

  static func set(_ visit: Visit.ID, _ standing: Standing, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("UPDATE visit_conflict SET standing = ? WHERE visit = ?", [.text(standing.rawValue), .text(visit)])
  }

  static func remove(_ visit: Visit.ID, in transaction: Transaction) throws(StoreError) {
    SeatSearches.forget(in: transaction)
    try transaction.execute("DELETE FROM visit_conflict WHERE visit = ?", [.text(visit)])
  }

  static func find(_ visit: Visit.ID, in transaction: ReadTransaction) throws -> Kept? {
    try transaction.row("SELECT \(columns) FROM visit_conflict WHERE visit = ?", [.text(visit)]).map(kept)
  }

  static func isAny(_ hall: Hall.ID, _ day: Day, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try transaction.row("SELECT 1 FROM visit_conflict WHERE hall = ? AND day = ? LIMIT 1", [.text(hall), SQLValue(day.number)]) != nil
  }

  /// How many there are; of a hall, or of all.
  static func count(_ hall: Hall.ID, in transaction: ReadTransaction) throws(StoreError) -> Int {
    let row = try transaction.row("SELECT COUNT(*) FROM visit_conflict WHERE (? = '' OR hall = ?)", [.text(hall), .text(hall)])
    return Int(try row?.integer(0) ?? 0)
  }

  /// By their ids, after one; of a hall, or of all.
  static func list(_ hall: Hall.ID, after visit: Visit.ID, limit: Int, in transaction: ReadTransaction) throws -> [Kept] {
    try transaction.rows(
      "SELECT \(columns) FROM visit_conflict WHERE (? = '' OR hall = ?) AND visit > ? ORDER BY visit LIMIT ?",
      [.text(hall), .text(hall), .text(visit), SQLValue(limit)]
    ).map(kept)
  }

  /// Those of a standing, the oldest first.
  /// - Parameter place: after which of them; nil: all.
  static func list(_ standing: Standing, after place: Place? = nil, limit: Int, in transaction: ReadTransaction) throws -> [Kept] {
    try transaction.rows(
      "SELECT \(columns) FROM visit_conflict WHERE standing = ? AND (at, visit) > (?, ?) ORDER BY at, visit LIMIT ?",
      [.text(standing.rawValue), SQLValue(place?.at ?? 0), .text(place?.visit ?? ""), SQLValue(limit)]
    ).map(kept)
  }

  private static func kept(_ row: Row) throws -> Kept {
    guard let why = HallConflict(rawValue: try row.text(1)) else { throw KeptRowFault(column: "visit_conflict.why") }
    guard let standing = Standing(rawValue: try row.text(2)) else { throw KeptRowFault(column: "visit_conflict.standing") }
    return Kept(visit: try row.text(0), why: why, standing: standing, at: Int(try row.integer(3)))
  }
}
