public import Civics

/// Why a visit is not booked or changed.
public enum BookingRefusal: Error, Equatable, Sendable {
  /// What there may not be too many of, for one subject.
  public enum Bounded: String, CaseIterable, Sendable {
    case open, moves, lateCancellations, missed, lapses
  }

  /// No hall serves what the visit is for.
  case noSuitableHall
  /// Every suitable hall is full; the last day that could be booked.
  case full(through: Day)
  /// No hall is open so long without a break; the visit's minutes.
  case tooLong(minutes: Int)
  /// More than ``HallLimits/reasons``.
  case tooManyReasons
  /// The visit has ended, or its time has come.
  case notOpen
  /// A ticket of the visit is in the hall's queue, ranked by its appointment.
  case inQueue
  /// There is no such hall.
  case noSuchHall
  /// The hall is closed then, no slot begins there, or what is needed does not fit before a break.
  case noSuchSlot
  /// Too soon to get there, or over.
  case tooSoon
  /// Beyond what can be booked today; the last day.
  case tooFar(through: Day)
  /// Somebody else has the last seat there.
  case seatTaken
  /// The moment has passed until which the seat was held. What became of the visit: its status.
  case holdEnded(VisitStatus)
  /// The visit is there already.
  case sameTime
  /// A limit of ``VisitLimits`` is reached.
  case tooMany(Bounded)
}
