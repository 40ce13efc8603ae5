import Bus
import Contracts
import NotifyDomain

/// What came of a command on a hall's queue.
struct QueueOutcome {
  let place: QueuePlace
  let day: QueueDay
  let events: [QueueEvent]

  var position: Int { QueueDay.position(day.revision, on: place) }

  /// The ticket that it was about.
  var ticket: Ticket {
    get throws {
      for case .ticket(_, let ticket) in events { return ticket }
      throw KeptRowFault(column: "queue_ticket")
    }
  }

  /// The window that it was about.
  var window: QueueWindow {
    get throws {
      for case .window(let window) in events { return window }
      throw KeptRowFault(column: "queue_window")
    }
  }

  /// The ticket as callers see it.
  var view: TicketView { get throws { TicketView(try ticket, place, position: position) } }
}
