/// Somebody is here and draws a ticket.
public struct CheckIn: Equatable, Sendable {
  /// The ticket's id.
  public let ticket: Ticket.ID
  /// The visit that it is for; nil for a walk-in.
  public let visit: String?
  /// Empty where a walk-in names nobody.
  public let subject: String
  /// The appointment's start in microseconds since 1970; nil for a walk-in.
  public let appointment: Int?
  public let wanted: QueueSkills
  /// ``QueueLimits/plannedMinutes``.
  public let plannedMinutes: Int
  /// A number that was handed out before, with which it was drawn without a network.
  public let offline: TicketNumber?

  public init(
    ticket: Ticket.ID, visit: String? = nil, subject: String = "", appointment: Int? = nil, wanted: QueueSkills, plannedMinutes: Int,
    offline: TicketNumber? = nil
  ) {
    self.ticket = ticket
    self.visit = visit
    self.subject = subject
    self.appointment = appointment
    self.wanted = wanted
    self.plannedMinutes = plannedMinutes
    self.offline = offline
  }
}
