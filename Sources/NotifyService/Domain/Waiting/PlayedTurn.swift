/// Somebody who goes before, as an estimate sees it.
struct PlayedTurn: Sendable {
  /// ``TicketRank/moment``.
  let rank: Int
  let lane: QueueLane
  /// ``QueueSkills/text`` of what is wanted, once and not in each play.
  let kind: String
  let plannedMinutes: Int
  /// How probable it is that the person comes.
  let showing: Double
  /// Seconds from now; 0 for who is there.
  let comes: Int

  init(_ ticket: Ticket) {
    rank = ticket.rank.moment
    lane = ticket.lane
    kind = ticket.wanted.text
    plannedMinutes = ticket.plannedMinutes
    showing = 1
    comes = 0
  }

  init(_ visit: ExpectedVisit, showing: Double, now: Int) {
    rank = visit.start
    lane = .skills(visit.wanted)
    kind = visit.wanted.text
    plannedMinutes = visit.plannedMinutes
    self.showing = showing
    comes = max(0, (visit.start - now) / 1_000_000)
  }
}
