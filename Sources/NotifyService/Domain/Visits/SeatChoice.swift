public import Civics

/// Where and when somebody wants to come; which of the free seats it is does not matter to them.
public struct SeatChoice: Hashable, Sendable {
  public let hall: Hall.ID
  public let day: Day
  /// Minute of the day at which a slot begins.
  public let start: Int

  public init(hall: Hall.ID, day: Day, start: Int) {
    self.hall = hall
    self.day = day
    self.start = start
  }
}
