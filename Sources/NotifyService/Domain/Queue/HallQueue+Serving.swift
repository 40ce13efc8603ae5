extension HallQueue {
  func serve(_ id: Ticket.ID, _ occasion: QueueOccasion) throws(QueueRefusal) -> [QueueEvent] {
    var ticket = try known(id).after(.serve)
    _ = try window(of: ticket, occasion)
    ticket.servedAt = ticket.servedAt ?? occasion.at
    return [.ticket(.serve, ticket)]
  }

  func finish(_ id: Ticket.ID, _ occasion: QueueOccasion) throws(QueueRefusal) -> [QueueEvent] {
    var ticket = try known(id).after(.finish)
    ticket.endedAt = occasion.at
    return [.ticket(.finish, ticket), .window(try freed(window(of: ticket, occasion)))]
  }

  func park(_ id: Ticket.ID, _ occasion: QueueOccasion) throws(QueueRefusal) -> [QueueEvent] {
    let ticket = try known(id).after(.park)
    guard !isEnded else { throw .dayEnded }
    return [.ticket(.park, ticket), .window(try freed(window(of: ticket, occasion)))]
  }

  /// The person is back at a window with what was missing: nobody's turn is taken, since the service had begun.
  func resume(_ id: Ticket.ID, _ number: Int, _ occasion: QueueOccasion) throws(QueueRefusal) -> [QueueEvent] {
    var ticket = try known(id).after(.resume)
    var window = try freeWindow(number, occasion)
    guard window.skills.serves(ticket.wanted) || window.id == ticket.window else { throw .notServedHere(window.id) }
    ticket.window = window.id
    ticket.servedAt = ticket.servedAt ?? occasion.at
    window.ticket = ticket.id
    return [.ticket(.resume, ticket), .window(window)]
  }

  /// Sends on to other skills or to one window. The rank stays: the wait counts on.
  func forward(_ id: Ticket.ID, to lane: QueueLane, _ occasion: QueueOccasion) throws(QueueRefusal) -> [QueueEvent] {
    var ticket = try known(id).after(.forward)
    let from = try window(of: ticket, occasion)
    guard !isEnded else { throw .dayEnded }
    guard ticket.forwards < rules.forwards else { throw .tooManyForwards(rules.forwards) }
    switch lane {
    case .skills(let wanted):
      guard !isOneLineTooMany(wanted) else { throw .tooManyLines }
      ticket.wanted = wanted
      ticket.directedTo = nil
    case .window(let number):
      guard let window = windows[number] else { throw .unknownWindow(number) }
      guard window.isOpen else { throw .windowClosed(number) }
      ticket.directedTo = number
    }
    ticket.forwards += 1
    return [.ticket(.forward, ticket), .window(freed(from))]
  }

  /// Whoever it is who leaves, or sends somebody away: no window's clerk alone.
  func leave(_ id: Ticket.ID, _ occasion: QueueOccasion) throws(QueueRefusal) -> [QueueEvent] {
    let old = try known(id)
    var ticket = try old.after(.leave)
    ticket.endedAt = occasion.at
    guard old.state.isAtWindow, let window = old.window.flatMap({ windows[$0] }), window.ticket == id else {
      return [.ticket(.leave, ticket)]
    }
    return [.ticket(.leave, ticket), .window(freed(window))]
  }
}
