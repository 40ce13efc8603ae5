/// Why nothing is done in the queue.
public enum QueueRefusal: Error, Equatable, Sendable {
  /// The hall's day is over.
  case dayEnded
  /// The visit has its ticket already.
  case checkedIn(TicketNumber)
  /// Longer before the appointment than ``QueueRules/earlyMinutes``; the moment from which it may be.
  case tooEarly(from: Int)
  /// No number of the series is left.
  case numbersUsed(TicketSeries)
  /// More different sets of skills than ``QueueLimits/lines``.
  case tooManyLines
  /// The planned minutes, the skills or a count are out of their bounds.
  case unfit
  case unknownTicket
  /// The ticket's state does not allow it.
  case outOfOrder(TicketAct, in: TicketState, possible: [TicketAct])
  case unknownWindow(Int)
  case windowClosed(Int)
  /// Somebody else works there.
  case windowTaken(Int)
  /// It has somebody already; the number.
  case windowBusy(Int, TicketNumber?)
  /// The window has not the skills, or the ticket is for another one.
  case notServedHere(Int)
  /// Nobody is in line whom the window serves.
  case nobodyWaiting
  /// ``QueueRules/returns`` are used up.
  case tooManyReturns(Int)
  /// ``QueueRules/forwards`` are used up.
  case tooManyForwards(Int)
  /// It was not handed out for use without a network, or somebody has it.
  case numberTaken(TicketNumber)
}
