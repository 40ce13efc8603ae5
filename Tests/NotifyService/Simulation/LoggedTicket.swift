import Contracts

/// A ticket as one event of the service's log tells of it.
struct LoggedTicket {
  let kind: String
  let cause: [UInt8]
  let ticket: TicketView

  /// What has to be true of a ticket before each event; nil: there is none.
  static let befores: [String: Set<String?>] = [
    "notify.ticketDrawn": [nil],
    "notify.ticketCalled": ["waiting", "called", "missed", "forwarded"],
    "notify.ticketServed": ["called", "parked"],
    "notify.ticketDone": ["serving"],
    "notify.ticketParked": ["called", "serving"],
    "notify.ticketMissed": ["called"],
    "notify.ticketReturned": ["parked", "missed"],
    "notify.ticketReleased": ["waiting", "forwarded"],
    "notify.ticketLeft": ["waiting", "called", "serving", "parked", "missed", "forwarded"],
  ]
}
