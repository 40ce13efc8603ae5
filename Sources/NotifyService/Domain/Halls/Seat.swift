public import Civics

/// One person's place in one slot of one hall's day: what is never given twice.
public struct Seat: Hashable, Sendable {
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
}
