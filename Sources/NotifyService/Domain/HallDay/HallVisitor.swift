/// One person who is to come to a hall on a simulated day.
public struct HallVisitor: Equatable, Sendable {
  public let target: ItemTarget
  public let reason: VisitReasonKind
  /// What the reason is planned to take.
  public let plannedMinutes: Int
  /// The start of the appointment in seconds of the day; nil for a walk-in.
  public let appointment: Int?
  /// When the person checks in, in seconds of the day; nil for who does not come.
  public let checkIn: Int?
  /// How long service really takes, in seconds.
  public let service: Int

  public init(
    target: ItemTarget, reason: VisitReasonKind = .originals, plannedMinutes: Int = 8, appointment: Int? = nil, checkIn: Int?,
    service: Int
  ) {
    self.target = target
    self.reason = reason
    self.plannedMinutes = plannedMinutes
    self.appointment = appointment
    self.checkIn = checkIn
    self.service = service
  }
}
