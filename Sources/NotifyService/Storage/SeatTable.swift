import Bus
import Civics
import NotifyDomain
import Store

/// Reads and writes seats, whose key makes each one visit's, and how many of a day are taken.
enum SeatTable {
  /// Gives back all seats of a visit.
  static func free(_ visit: Visit, in transaction: Transaction) throws(StoreError) {
    try change(visit, from: seats(of: visit.id, in: transaction), to: [], in: transaction)
  }

  /// Gives a visit its seats and no others; those that it has already are left as they are.
  /// - Parameter isNew: Whether it has none yet.
  static func keep(_ visit: Visit, isNew: Bool, in transaction: Transaction) throws(StoreError) {
    try change(visit, from: isNew ? [] : seats(of: visit.id, in: transaction), to: visit.seats, in: transaction)
  }

  private static func seats(of visit: Visit.ID, in transaction: ReadTransaction) throws(StoreError) -> [Seat] {
    var seats: [Seat] = []
    for row in try transaction.rows("SELECT hall, day, slot, number FROM seat WHERE visit = ?", [.text(visit)]) {
      seats.append(
        Seat(
          hall: try row.text(0), day: Day(number: Int(try row.integer(1))), slot: Int(try row.integer(2)), number: Int(try row.integer(3))))
    }
    return seats
  }

  private static func change(_ visit: Visit, from old: [Seat], to new: [Seat], in transaction: Transaction) throws(StoreError) {
    struct Place: Hashable {
      let hall: Hall.ID
      let day: Int
    }
    let gone = old.filter { !new.contains($0) }
    let added = new.filter { !old.contains($0) }
    var counts: [Place: Int] = [:]
    if !gone.isEmpty { SeatSearches.forget(in: transaction) }
    if gone.count > 1, gone.count == old.count {
      try transaction.execute("DELETE FROM seat WHERE visit = ?", [.text(visit.id)])
    } else {
      for seat in gone { try transaction.execute("DELETE FROM seat WHERE hall = ? AND day = ? AND slot = ? AND number = ?", key(seat)) }
    }
    for seat in gone { counts[Place(hall: seat.hall, day: seat.day.number), default: 0] -= 1 }
    for seat in added {
      try transaction.execute(
        "INSERT INTO seat (hall, day, slot, number, visit) VALUES (?, ?, ?, ?, ?)", key(seat) + [.text(visit.id)])
      counts[Place(hall: seat.hall, day: seat.day.number), default: 0] += 1
    }
    for (place, seats) in counts where seats != 0 {
      try count(seats, hall: place.hall, day: place.day, visit.pool, in: transaction)
    }
  }

  /// Whether any of these is somebody else's.
  static func isAny(_ seats: [Seat], notOf visit: Visit.ID, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    for seat in seats {
      let other = "SELECT 1 FROM seat WHERE hall = ? AND day = ? AND slot = ? AND number = ? AND visit <> ?"
      if try transaction.row(other, key(seat) + [.text(visit)]) != nil { return true }
    }
    return false
  }

  private static func key(_ seat: Seat) -> [SQLValue] {
    [.text(seat.hall), SQLValue(seat.day.number), SQLValue(seat.slot), SQLValue(seat.number)]
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
    let rows = try transaction.rows(
      """
      SELECT slot, number, 0 FROM seat WHERE hall = ? AND day = ? AND slot >= ? AND slot < ?
      UNION ALL SELECT start, seat, finish FROM visit_conflict WHERE hall = ? AND day = ?
      """,
      [
        .text(hall.id), SQLValue(day.number), SQLValue(asked.lowerBound), SQLValue(asked.upperBound), .text(hall.id), SQLValue(day.number),
      ])
    seats.reserveCapacity(rows.count)
    for row in rows {
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
