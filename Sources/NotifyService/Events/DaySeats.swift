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
    if let known = loads.ofHall[hall.id]?.isFull[day.number] { return known }
    let isFull = try SeatTable.isFull(hall, day, pool, taken: load(hall, day), by: rules, in: transaction)
    loads.ofHall[hall.id, default: Loads.OfHall()].isFull[day.number] = isFull
    return isFull
  }

  func load(_ hall: Hall, _ day: Day) throws -> Int {
    var known = loads.ofHall[hall.id] ?? Loads.OfHall()
    // Who asks for a day goes on to the next where it is full.
    let stretch = day.number / Loads.together
    if known.stretches.insert(stretch).inserted {
      let first = stretch * Loads.together
      known.taken.merge(try SeatTable.loads(hall.id, first..<first + Loads.together, pool, in: transaction)) { $1 }
      loads.ofHall[hall.id] = known
    }
    return known.taken[day.number] ?? 0
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

    struct OfHall {
      /// Those days that were read together, each by its place among all such.
      var stretches: Set<Int> = []
      /// By the days' numbers; one of which none is taken may be left out.
      var taken: [Int: Int] = [:]
      var isFull: [Int: Bool] = [:]
    }

    var ofHall: [Hall.ID: OfHall] = [:]
  }
}
