import Bus
import Civics
import Contracts
import NotifyDomain

extension TicketView {
  /// A ticket as callers see it.
  init(_ ticket: Ticket, _ place: QueuePlace, position: Int, ahead: Int = 0) {
    self.init()
    id = ticket.id
    hall = place.hall
    on = place.day.description
    number = ticket.number.text
    state = ticket.state.rawValue
    window = ticket.window ?? 0
    toWindow = ticket.directedTo ?? 0
    skills = ticket.wanted.names
    visitID = ticket.visit ?? ""
    plannedMinutes = ticket.plannedMinutes
    checkedInAt = ticket.checkedInAt
    appointmentAt = ticket.appointment ?? 0
    rank = ticket.rank.moment
    rankGround = ticket.rank.ground.rawValue
    calledAt = ticket.calledAt ?? 0
    servedAt = ticket.servedAt ?? 0
    endedAt = ticket.endedAt ?? 0
    calls = ticket.calls
    byNumber = ticket.isByNumber
    self.ahead = ahead
    self.position = position
  }
}
