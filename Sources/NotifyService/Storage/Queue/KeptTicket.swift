import NotifyDomain

/// A ticket as it is kept: of which hall and day, and which change of that day was its last.
struct KeptTicket: Sendable {
  let ticket: Ticket
  let place: QueuePlace
  let revision: Int
}
