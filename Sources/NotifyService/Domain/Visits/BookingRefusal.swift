public import Civics

/// Why a visit is not booked or changed.
public enum BookingRefusal: Error, Equatable, Sendable {
  /// No hall serves what the visit is for.
  case noSuitableHall
  /// Every suitable hall is full; the last day that could be booked.
  case full(through: Day)
  /// No hall is open so long without a break; the visit's minutes.
  case tooLong(minutes: Int)
  /// More than ``HallLimits/reasons``.
  case tooManyReasons
  /// The visit is cancelled, or its time has come.
  case notOpen
}
