/// What somebody wants done in the queue.
public enum QueueCommand: Equatable, Sendable {
  case checkIn(CheckIn)
  case callNext(window: Int)
  case callNumber(Ticket.ID, window: Int)
  case callAgain(Ticket.ID)
  case serve(Ticket.ID)
  case finish(Ticket.ID)
  case park(Ticket.ID)
  case resume(Ticket.ID, window: Int)
  case forward(Ticket.ID, to: QueueLane)
  case miss(Ticket.ID)
  case backInLine(Ticket.ID)
  case leave(Ticket.ID)
  case openWindow(Int, QueueSkills)
  case closeWindow(Int)
  /// Numbers for use without a network.
  case handOut(count: Int)
  case endDay
}
