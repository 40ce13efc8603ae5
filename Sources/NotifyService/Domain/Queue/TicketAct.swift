/// What is done to a ticket.
public enum TicketAct: String, CaseIterable, Sendable {
  case draw
  /// As the next of a window, by the order alone.
  case callNext
  /// By its number, out of the order.
  case callNumber
  case callAgain
  case serve
  case finish
  case park
  /// Back to a window from where it was parked.
  case resume
  case forward
  case miss
  case backInLine
  case leave
  /// The window for which it waited has closed: any window with its skills may call it.
  case release
  /// The hall's day is over.
  case endDay
}
