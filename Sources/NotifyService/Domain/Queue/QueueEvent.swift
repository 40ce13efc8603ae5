/// What happened in the queue of a hall's day, with what it happened to as it stands after.
public enum QueueEvent: Equatable, Sendable {
  case ticket(TicketAct, Ticket)
  case window(QueueWindow)
  /// Numbers that the queue draws none of any more: they are drawn without a network.
  case handedOut(TicketSeries, ClosedRange<Int>)
  case dayEnded
}
