/// One coming of one subject to a hall, for all their reasons together.
public struct Visit: Identifiable, Equatable, Sendable {
  public let id: String
  /// The subject who comes.
  public let subject: String
  public internal(set) var status: VisitStatus
  /// Who gave the seat.
  public let pool: SeatPool
  /// In the order they joined; empty only when cancelled or done.
  public internal(set) var reasons: [VisitReason]
  /// The last one it had, when cancelled or done.
  public internal(set) var appointment: Appointment
  /// Counts its changes from 1; a notice names the one it tells of.
  public internal(set) var revision: Int

  /// As it was kept.
  public init(
    id: String, subject: String, status: VisitStatus, pool: SeatPool, reasons: [VisitReason], appointment: Appointment, revision: Int
  ) {
    self.id = id
    self.subject = subject
    self.status = status
    self.pool = pool
    self.reasons = reasons
    self.appointment = appointment
    self.revision = revision
  }

  /// The seats that are this visit's and nobody else's.
  public var seats: [Seat] { status.isOpen ? appointment.seats : [] }

  /// What to bring for all the reasons, each paper once.
  public var papers: [RequiredPaper] { RequiredPaper.merged(reasons.lazy.flatMap(\.papers)) }
}
