public import Civics

/// One coming of one subject to a hall, for all their reasons together.
public struct Visit: Identifiable, Equatable, Sendable {
  public let id: String
  /// The subject who comes.
  public let subject: String
  public internal(set) var status: VisitStatus
  /// Who gave the seat.
  public let pool: SeatPool
  /// In the order they joined; empty only when it has ended.
  public internal(set) var reasons: [VisitReason]
  /// The last one it had, when it has ended.
  public internal(set) var appointment: Appointment
  /// Counts its changes from 1; a notice names the one it tells of.
  public internal(set) var revision: Int
  /// The first moment at which it is not held any more; nil where it has no end, as of one that was booked with its case.
  public internal(set) var heldUntil: ShanghaiTime?
  /// Another seat that is kept for it.
  public internal(set) var hold: SeatHold?

  /// As it was kept.
  public init(
    id: String, subject: String, status: VisitStatus, pool: SeatPool, reasons: [VisitReason], appointment: Appointment, revision: Int,
    heldUntil: ShanghaiTime? = nil, hold: SeatHold? = nil
  ) {
    self.id = id
    self.subject = subject
    self.status = status
    self.pool = pool
    self.reasons = reasons
    self.appointment = appointment
    self.revision = revision
    self.heldUntil = heldUntil
    self.hold = hold
  }

  /// The seats that are this visit's and nobody else's: that of its time, and the one that is kept for it.
  public var seats: [Seat] {
    guard status.hasSeat else { return [] }
    guard let held = hold?.appointment.seats else { return appointment.seats }
    // A hold may overlap the visit's own time.
    return appointment.seats + held.filter { !appointment.seats.contains($0) }
  }

  /// What to bring for all the reasons, each paper once.
  public var papers: [RequiredPaper] { RequiredPaper.merged(reasons.lazy.flatMap(\.papers)) }

  /// The first moment at which something that is held for it ends.
  public var holdEnds: ShanghaiTime? {
    guard status.isOpen else { return nil }
    return [status == .held ? heldUntil : nil, hold?.until].compactMap { $0 }.min()
  }

  /// The minute at which it ends, if it begins in time.
  public var end: ShanghaiTime { ShanghaiTime(utcSeconds: appointment.time.utcSeconds + appointment.minutes * 60) }
}
