import Bus
import Civics
import NotifyDomain
import Store

/// Reads and writes seats, whose key makes each one visit's, and how many of a day are taken.
enum SeatTable {
  /// Gives back all seats of a visit.
  static func free(_ visit: Visit, in transaction: Transaction) throws(StoreError) {
    let rows = try transaction.rows("SELECT hall, day, COUNT(*) FROM seat WHERE visit = ? GROUP BY hall, day", [.text(visit.id)])
    guard !rows.isEmpty else { return }
    SeatSearches.forget(in: transaction)
    try transaction.execute("DELETE FROM seat WHERE visit = ?", [.text(visit.id)])
    for row in rows {
      try count(-Int(try row.integer(2)), hall: try row.text(0), day: Int(try row.integer(1)), visit.pool, in: transaction)
    }
  }

  /// Takes the seats of a visit that has none.
  static func take(_ visit: Visit, in transaction: Transaction) throws(StoreError) {
    let seats = visit.seats
    for seat in seats {
      try transaction.execute(
        "INSERT INTO seat (hall, day, slot, number, visit) VALUES (?, ?, ?, ?, ?)",
        [.text(seat.hall), SQLValue(seat.day.number), SQLValue(seat.slot), SQLValue(seat.number), .text(visit.id)])
    }
    var left = seats[...]
    while let first = left.first {
      let ofDay = left.prefix { $0.hall == first.hall && $0.day == first.day }
      try count(ofDay.count, hall: first.hall, day: first.day.number, visit.pool, in: transaction)
      left = left.dropFirst(ofDay.count)
    }
  }

  /// The seats of a hall's day that are not free.
  /// - Parameter slots: Those that are asked about; nil: all.
  static func taken(_ hall: Hall, _ day: Day, slots: Range<Int>? = nil, by rules: BookingRules, in transaction: ReadTransaction)
    throws -> Set<Seat>
  {
    var seats: Set<Seat> = []
    var shadows: [(time: Range<Int>, number: Int)] = []
    let asked = slots ?? 0..<Int(Int32.max)
    // Seats that are somebody's, and those of visits that do not fit any more, which are at their windows then, or would be: a seat has no finish.
    for row in try transaction.rows(
      """
      SELECT slot, number, 0 FROM seat WHERE hall = ? AND day = ? AND slot >= ? AND slot < ?
      UNION ALL SELECT start, seat, finish FROM visit_conflict WHERE hall = ? AND day = ?
      """,
      [
        .text(hall.id), SQLValue(day.number), SQLValue(asked.lowerBound), SQLValue(asked.upperBound), .text(hall.id), SQLValue(day.number),
      ])
    {
      let (first, number, finish) = (Int(try row.integer(0)), Int(try row.integer(1)), Int(try row.integer(2)))
      if finish == 0 {
        seats.insert(Seat(hall: hall.id, day: day, slot: first, number: number))
      } else {
        shadows.append((first..<finish, number))
      }
    }
    guard !shadows.isEmpty else { return seats }
    let offering = hall.offering(on: day, in: rules.calendar)
    for (time, number) in shadows {
      for slot in offering.slots where time.overlaps(slot.start..<slot.end) {
        seats.insert(Seat(hall: hall.id, day: day, slot: slot.index, number: number))
      }
    }
    return seats
  }

  /// How many seats of a pool are taken on days of a hall, by their numbers; a day of which none ever was may be left out.
  static func loads(_ hall: Hall.ID, _ days: Range<Int>, _ pool: SeatPool, in transaction: ReadTransaction) throws(StoreError)
    -> [Int: Int]
  {
    var loads: [Int: Int] = [:]
    for row in try transaction.rows(
      "SELECT day, taken FROM seat_load WHERE hall = ? AND day >= ? AND day < ? AND pool = ?",
      [.text(hall), SQLValue(days.lowerBound), SQLValue(days.upperBound), .text(pool.rawValue)])
    {
      loads[Int(try row.integer(0))] = Int(try row.integer(1))
    }
    return loads
  }

  /// Whether it is known without a look at the seats that none of a pool is free.
  /// - Parameter taken: how many of the pool's are taken that day.
  static func isFull(
    _ hall: Hall, _ day: Day, _ pool: SeatPool, taken: Int, by rules: BookingRules, in transaction: ReadTransaction
  ) throws(StoreError) -> Bool {
    let slots = hall.offering(on: day, in: rules.calendar).slots.count
    guard slots > 0 else { return true }
    guard taken >= slots * hall.seats(of: pool).count else { return false }
    // Seats of visits that do not fit any more are counted, and are none of those that the day offers.
    return try !ConflictTable.isAny(hall.id, day, in: transaction)
  }

  private static func count(_ seats: Int, hall: Hall.ID, day: Int, _ pool: SeatPool, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO seat_load (hall, day, pool, taken) VALUES (?, ?, ?, ?)
      ON CONFLICT (hall, day, pool) DO UPDATE SET taken = seat_load.taken + excluded.taken
      """,
      [.text(hall), SQLValue(day), .text(pool.rawValue), SQLValue(seats)])
  }
}
