import Bus
import Civics
import NotifyDomain
import Store

/// What the rules of booking ask of the seats that are kept, in one transaction.
struct DaySeats {
  let rules: BookingRules
  let pool: SeatPool
  let transaction: ReadTransaction

  func isFull(_ hall: Hall, _ day: Day) throws -> Bool { try SeatTable.isFull(hall, day, pool, by: rules, in: transaction) }

  func load(_ hall: Hall, _ day: Day) throws -> Int { try SeatTable.load(hall.id, day, pool, in: transaction) }

  func taken(_ hall: Hall.ID, _ day: Day) throws -> Set<Seat> {
    guard let hall = rules.hall(hall) else { return [] }
    return try SeatTable.taken(hall, day, by: rules, in: transaction)
  }

  /// Of some slots only: a look-up, where the day would be read.
  func taken(_ hall: Hall.ID, _ day: Day, _ slots: Range<Int>) throws -> Set<Seat> {
    guard let hall = rules.hall(hall) else { return [] }
    return try SeatTable.taken(hall, day, slots: slots, by: rules, in: transaction)
  }
}
