import Bus
import Civics
import NotifyDomain
import Store

/// What the rules of booking ask of the seats that are kept, in one transaction, until it takes or frees any.
struct DaySeats {
  let rules: BookingRules
  let pool: SeatPool
  let transaction: ReadTransaction
  private let loads = Loads()

  init(rules: BookingRules, pool: SeatPool, transaction: ReadTransaction) {
    self.rules = rules
    self.pool = pool
    self.transaction = transaction
  }

  func isFull(_ hall: Hall, _ day: Day) throws -> Bool {
    try SeatTable.isFull(hall, day, pool, taken: load(hall, day), by: rules, in: transaction)
  }

  func load(_ hall: Hall, _ day: Day) throws -> Int {
    if let known = loads.ofHall[hall.id], known.days.contains(day.number) { return known.taken[day.number] ?? 0 }
    // Who asks for a day goes on to the next where it is full.
    let days = day.number..<day.number + Loads.together
    let taken = try SeatTable.loads(hall.id, days, pool, in: transaction)
    loads.ofHall[hall.id] = (days, taken)
    return taken[day.number] ?? 0
  }

  func taken(_ hall: Hall.ID, _ day: Day) throws -> Set<Seat> {
    guard let hall = rules.hall(hall) else { return [] }
    return try SeatTable.taken(hall, day, by: rules, in: transaction)
  }

  /// Of some slots only: a look-up, where the day would be read.
  func taken(_ hall: Hall.ID, _ day: Day, _ slots: Range<Int>) throws -> Set<Seat> {
    guard let hall = rules.hall(hall) else { return [] }
    return try SeatTable.taken(hall, day, slots: slots, by: rules, in: transaction)
  }

  /// How many seats of days are taken, as it was read.
  private final class Loads {
    /// Days that are read at once.
    static let together = 8

    /// The last days that were read of each hall; one that has no seat taken is not among ``taken``.
    var ofHall: [Hall.ID: (days: Range<Int>, taken: [Int: Int])] = [:]
  }
}
