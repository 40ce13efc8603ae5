public import Civics

/// One person's place in one slot of one hall's day: what is never given twice.
public struct Seat: Hashable, Sendable {
  /// From here on slots are not those of a day: a seat that does not fit its hall any more is named by this and its minute.
  public static let besideSlots = 100_000

  public let hall: Hall.ID
  public let day: Day
  /// ``Slot/index``.
  public let slot: Int
  /// Counts the hall's seats from 0: first those for online bookings, then those for staff.
  public let number: Int

  public init(hall: Hall.ID, day: Day, slot: Int, number: Int) {
    self.hall = hall
    self.day = day
    self.slot = slot
    self.number = number
  }

  /// Seats that are looked at together are mostly of one hall, whose name tells none of them apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(day.number << 32 ^ slot << 12 ^ number)
  }
}

extension Set<Seat> {
  /// Without some few: nothing of the others is made anew.
  consuming func without(_ seats: Set<Seat>) -> Set<Seat> {
    for seat in seats { remove(seat) }
    return self
  }
}
