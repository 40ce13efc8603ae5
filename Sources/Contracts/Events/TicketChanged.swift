public import Bus

/// The payload of `notify.ticketDrawn`, `notify.ticketCalled`, `notify.ticketServed`, `notify.ticketDone`, `notify.ticketParked`,
/// `notify.ticketForwarded`, `notify.ticketMissed`, `notify.ticketReturned`, `notify.ticketReleased` and `notify.ticketLeft`: the ticket after it.
public struct TicketChanged: Message, Hashable {
  public var ticket: TicketView? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "ticket", &ticket)
  }
}
