/// What a subject has done with seats of late, as far as the limits ask.
public struct VisitCounts: Equatable, Sendable {
  /// Open visits, those that were booked by themselves left out.
  public var open: Int
  /// Over ``VisitLimits/countedDays``.
  public var moves: Int
  public var lateCancellations: Int
  public var missed: Int
  /// Over a day.
  public var lapses: Int

  public init(open: Int = 0, moves: Int = 0, lateCancellations: Int = 0, missed: Int = 0, lapses: Int = 0) {
    self.open = open
    self.moves = moves
    self.lateCancellations = lateCancellations
    self.missed = missed
    self.lapses = lapses
  }

  /// Why no further seat is taken by the subject itself; nil when it is.
  public var holdRefusal: BookingRefusal? {
    if open >= VisitLimits.open { return .tooMany(.open) }
    if lapses >= VisitLimits.lapsesADay { return .tooMany(.lapses) }
    if lateCancellations >= VisitLimits.lateCancellations { return .tooMany(.lateCancellations) }
    return missed >= VisitLimits.missed ? .tooMany(.missed) : nil
  }

  /// Why the subject itself moves no further visit; nil when it does.
  public var moveRefusal: BookingRefusal? { moves >= VisitLimits.moves ? .tooMany(.moves) : nil }
}
