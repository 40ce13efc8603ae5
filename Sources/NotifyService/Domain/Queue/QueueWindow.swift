/// One window of a hall's day: who sits there, what it serves, and whom it has.
public struct QueueWindow: Identifiable, Equatable, Sendable {
  /// Numbered from 1, as written above it.
  public let id: Int
  public internal(set) var skills: QueueSkills
  public internal(set) var isOpen: Bool
  /// Who works there, or did last.
  public internal(set) var clerk: String
  /// The ticket that is called or served there.
  public internal(set) var ticket: Ticket.ID?

  public init(id: Int, skills: QueueSkills, isOpen: Bool = true, clerk: String, ticket: Ticket.ID? = nil) {
    self.id = id
    self.skills = skills
    self.isOpen = isOpen
    self.clerk = clerk
    self.ticket = ticket
  }

  /// Whether it may call a ticket of the lane.
  public func serves(_ lane: QueueLane) -> Bool {
    switch lane {
    case .window(let window): window == id
    case .skills(let wanted): skills.serves(wanted)
    }
  }
}
