import NotifyDomain
import Store

extension HallQueue {
  /// Of a day that is over, how many tickets one write ends at most: nobody who writes waits long for it.
  static let endedAtOnce = 200

  /// As much of a hall's day as a command is about: the windows and tickets that it names, and of each line that it may call from the head.
  init(_ day: QueueDay, _ place: QueuePlace, for command: QueueCommand, rules: QueueRules, in transaction: ReadTransaction) throws {
    var part = QueuePart(place: place, transaction: transaction)
    switch command {
    case .checkIn(let checkIn):
      if let visit = checkIn.visit { part.add(try TicketTable.find(visit: visit, place, in: transaction)) }
      if let number = checkIn.offline { part.add(try TicketTable.find(number, place, in: transaction)?.ticket) }
      part.lines = try QueueDayTable.lines(place, in: transaction)
    case .callNext(let window):
      part.lines = try QueueDayTable.lines(place, in: transaction)
      try part.add(window: window)
      if let free = part.windows[window], free.ticket == nil { try part.addHeads(for: free) }
    case .callNumber(let ticket, let window), .resume(let ticket, let window):
      try part.add(ticket: ticket)
      try part.add(window: window)
    case .forward(let ticket, let lane):
      try part.add(ticket: ticket)
      part.lines = try QueueDayTable.lines(place, in: transaction)
      if case .window(let window) = lane { try part.add(window: window) }
    case .callAgain(let ticket), .serve(let ticket), .finish(let ticket), .park(let ticket), .miss(let ticket), .backInLine(let ticket),
      .leave(let ticket):
      try part.add(ticket: ticket)
    case .openWindow(let window, _): try part.add(window: window)
    case .closeWindow(let window):
      try part.add(window: window)
      for ticket in try TicketTable.line(.window(window), place, limit: QueueLimits.numbers, in: transaction) { part.add(ticket) }
    case .handOut: break
    case .endDay:
      for state in TicketState.allCases where !state.isOver {
        let room = Self.endedAtOnce - part.tickets.count
        if room > 0, TicketTransition.state(after: .endDay, in: state) != nil {
          for ticket in try TicketTable.standing(state, place, limit: room, in: transaction) { part.add(ticket) }
        }
      }
      for window in try QueueWindowTable.all(place, in: transaction) { try part.add(window: window.id) }
    }
    self.init(
      rules: rules, tickets: part.tickets.values, windows: part.windows.values, used: day.used, isEnded: day.isEnded, lines: part.lines)
  }
}

/// What is read of a hall's day.
private struct QueuePart {
  let place: QueuePlace
  let transaction: ReadTransaction
  var tickets: [Ticket.ID: Ticket] = [:]
  var windows: [Int: QueueWindow] = [:]
  var lines: [QueueSkills] = []

  mutating func add(_ ticket: Ticket?) {
    if let ticket { tickets[ticket.id] = ticket }
  }

  /// A ticket of this day, and the windows that it had or waits for.
  mutating func add(ticket id: Ticket.ID) throws {
    guard let kept = try TicketTable.find(id, in: transaction), kept.place == place else { return }
    add(kept.ticket)
    for window in [kept.ticket.window, kept.ticket.directedTo] { if let window { try add(window: window) } }
  }

  /// A window, and whom it has.
  mutating func add(window number: Int) throws {
    guard windows[number] == nil, let window = try QueueWindowTable.find(number, place, in: transaction) else { return }
    windows[number] = window
    if let ticket = window.ticket, tickets[ticket] == nil { add(try TicketTable.find(ticket, in: transaction)?.ticket) }
  }

  mutating func addHeads(for window: QueueWindow) throws {
    for wanted in lines where window.skills.serves(wanted) {
      add(try TicketTable.line(.skills(wanted), place, limit: 1, in: transaction).first)
    }
    add(try TicketTable.line(.window(window.id), place, limit: 1, in: transaction).first)
  }
}
