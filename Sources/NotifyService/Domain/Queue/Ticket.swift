/// One person's place in the queue of a hall's day (排队号).
public struct Ticket: Identifiable, Equatable, Sendable {
  public let id: String
  public let number: TicketNumber
  /// The visit that it was drawn for; nil for a walk-in.
  public let visit: String?
  /// Whose it is; empty for a walk-in who named nobody.
  public let subject: String
  /// The appointment's start, in microseconds since 1970; nil for a walk-in.
  public let appointment: Int?
  public internal(set) var wanted: QueueSkills
  /// The one window that is to call it; nil: any with the skills.
  public internal(set) var directedTo: Int?
  /// What it is planned to take at a window.
  public let plannedMinutes: Int
  /// In microseconds since 1970, as every moment here.
  public let checkedInAt: Int
  public internal(set) var rank: TicketRank
  public internal(set) var state: TicketState
  /// The window that called it last.
  public internal(set) var window: Int?
  /// When it was called last.
  public internal(set) var calledAt: Int?
  /// Whether that was by its number, out of the order.
  public internal(set) var isByNumber: Bool
  /// When it was first served.
  public internal(set) var servedAt: Int?
  /// When nothing more came of it.
  public internal(set) var endedAt: Int?
  /// How often it was called.
  public internal(set) var calls: Int
  /// How often it came back in line.
  public internal(set) var returns: Int
  /// How often it was sent to another window.
  public internal(set) var forwards: Int

  /// As it was kept.
  public init(
    id: String, number: TicketNumber, visit: String? = nil, subject: String = "", appointment: Int? = nil, wanted: QueueSkills,
    directedTo: Int? = nil, plannedMinutes: Int, checkedInAt: Int, rank: TicketRank, state: TicketState = .waiting, window: Int? = nil,
    calledAt: Int? = nil, isByNumber: Bool = false, servedAt: Int? = nil, endedAt: Int? = nil, calls: Int = 0, returns: Int = 0,
    forwards: Int = 0
  ) {
    self.id = id
    self.number = number
    self.visit = visit
    self.subject = subject
    self.appointment = appointment
    self.wanted = wanted
    self.directedTo = directedTo
    self.plannedMinutes = plannedMinutes
    self.checkedInAt = checkedInAt
    self.rank = rank
    self.state = state
    self.window = window
    self.calledAt = calledAt
    self.isByNumber = isByNumber
    self.servedAt = servedAt
    self.endedAt = endedAt
    self.calls = calls
    self.returns = returns
    self.forwards = forwards
  }

  public var order: TicketOrder { TicketOrder(rank: rank.moment, checkedInAt: checkedInAt, number: number) }

  /// The line in which it stands, or would stand.
  public var lane: QueueLane { directedTo.map(QueueLane.window) ?? .skills(wanted) }
}
