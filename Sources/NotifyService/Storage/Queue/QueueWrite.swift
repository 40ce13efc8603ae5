import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// One change of a hall's day: its rows, and what the log says of it.
struct QueueWrite {
  let place: QueuePlace
  /// Of the day, after the change.
  let revision: Int
  let unit: WorkUnit

  private var position: Int { QueueDay.position(revision, on: place) }

  func keep(_ ticket: Ticket, _ act: TicketAct) throws(StoreError) {
    try TicketTable.keep(ticket, place, revision: revision, in: unit.transaction)
    if ticket.state.isInLine, case .skills(let wanted) = ticket.lane { try QueueDayTable.keep(line: wanted, place, in: unit.transaction) }
    let view = TicketView(ticket, place, position: position)
    try unit.append(act.event, of: place.hall, TicketChanged.with { $0.ticket = view })
  }

  /// - Parameter isNews: whether the log tells of it; that it has somebody or nobody is told with the ticket.
  func keep(_ window: QueueWindow, isNews: Bool) throws(StoreError) {
    try QueueWindowTable.keep(window, place, revision: revision, in: unit.transaction)
    guard isNews else { return }
    let view = QueueWindowView(window, number: nil, place, position: position)
    let kind = window.isOpen ? "notify.windowOpened" : "notify.windowClosed"
    try unit.append(kind, of: place.hall, QueueWindowChanged.with { $0.window = view })
  }

  func tell(handedOut series: TicketSeries, _ range: ClosedRange<Int>) throws(StoreError) {
    try unit.append(
      "notify.numbersHandedOut", of: place.hall,
      QueueDayChanged.with {
        $0.hall = place.hall
        $0.on = place.day.description
        $0.first = TicketNumber(series, range.lowerBound)?.text ?? ""
        $0.last = TicketNumber(series, range.upperBound)?.text ?? ""
      })
  }

  func tellEnd() throws(StoreError) {
    try unit.append(
      "notify.queueEnded", of: place.hall,
      QueueDayChanged.with {
        $0.hall = place.hall
        $0.on = place.day.description
      })
  }
}

extension TicketAct {
  /// The event's name in the service's log.
  fileprivate var event: String {
    switch self {
    case .draw: "notify.ticketDrawn"
    case .callNext, .callNumber, .callAgain: "notify.ticketCalled"
    case .serve, .resume: "notify.ticketServed"
    case .finish: "notify.ticketDone"
    case .park: "notify.ticketParked"
    case .forward: "notify.ticketForwarded"
    case .miss: "notify.ticketMissed"
    case .backInLine: "notify.ticketReturned"
    case .leave, .endDay: "notify.ticketLeft"
    case .release: "notify.ticketReleased"
    }
  }
}
