extension HallQueue {
  func callNext(_ window: Int, _ occasion: QueueOccasion) throws(QueueRefusal) -> [QueueEvent] {
    let window = try freeWindow(window, occasion)
    guard let ticket = next(for: window) else { throw .nobodyWaiting }
    return try call(ticket, .callNext, window, occasion)
  }

  func callNumber(_ id: Ticket.ID, _ window: Int, _ occasion: QueueOccasion) throws(QueueRefusal) -> [QueueEvent] {
    let ticket = try known(id)
    let window = try freeWindow(window, occasion)
    guard window.serves(ticket.lane) else { throw .notServedHere(window.id) }
    return try call(ticket, .callNumber, window, occasion)
  }

  func callAgain(_ id: Ticket.ID, _ occasion: QueueOccasion) throws(QueueRefusal) -> [QueueEvent] {
    var ticket = try known(id).after(.callAgain)
    _ = try window(of: ticket, occasion)
    ticket.calledAt = occasion.at
    ticket.calls += 1
    return [.ticket(.callAgain, ticket)]
  }

  func miss(_ id: Ticket.ID, _ occasion: QueueOccasion) throws(QueueRefusal) -> [QueueEvent] {
    let ticket = try known(id).after(.miss)
    return [.ticket(.miss, ticket), .window(try freed(window(of: ticket, occasion)))]
  }

  func backInLine(_ id: Ticket.ID, _ occasion: QueueOccasion) throws(QueueRefusal) -> [QueueEvent] {
    let old = try known(id)
    var ticket = try old.after(.backInLine)
    guard !isEnded else { throw .dayEnded }
    guard old.returns < rules.returns else { throw .tooManyReturns(rules.returns) }
    ticket.returns += 1
    ticket.directedTo = ticket.directedTo.flatMap { windows[$0]?.isOpen == true ? $0 : nil }
    ticket.rank = rules.rank(backFrom: old.state, at: occasion.at)
    return [.ticket(.backInLine, ticket)]
  }

  private func call(_ ticket: Ticket, _ act: TicketAct, _ window: QueueWindow, _ occasion: QueueOccasion) throws(QueueRefusal)
    -> [QueueEvent]
  {
    var (ticket, window) = (try ticket.after(act), window)
    ticket.window = window.id
    ticket.calledAt = occasion.at
    ticket.isByNumber = act == .callNumber
    ticket.calls += 1
    window.ticket = ticket.id
    return [.ticket(act, ticket), .window(window)]
  }
}
